/** Where the tables of a font file are: tag to offset and length, in bytes. */
export type FontTables = ReadonlyMap<string, { offset: number; length: number }>;

/** `ttcf`: several faces in one file. */
export const COLLECTION = 0x74746366;

/** A view of the bytes of a font, numbers the big end first. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Reads the directory of a TrueType file, or of the first face of a collection. */
export function readTables(bytes: Uint8Array): FontTables {
  const view = viewOf(bytes);
  const start = view.getUint32(0) === COLLECTION ? view.getUint32(12) : 0;
  const tables = new Map<string, { offset: number; length: number }>();
  const count = view.getUint16(start + 4);
  for (let index = 0; index < count; index += 1) {
    const entry = start + 12 + index * 16;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    tables.set(tag, { offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12) });
  }
  return tables;
}

/** Where a table begins; a font without it cannot be used. */
export function tableOffset(tables: FontTables, tag: string): number {
  const table = tables.get(tag);
  if (!table) throw new Error(`The font has no table ${tag}.`);
  return table.offset;
}
