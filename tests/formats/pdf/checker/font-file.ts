/** What a font file says of its glyphs, read here anew. */
export interface FontFile {
  glyphs: number;
  unitsPerEm: number;
  advance(glyph: number): number;
}

/** Reads head, maxp and hmtx of a TrueType file. */
export function readFontFile(bytes: Uint8Array): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), view.getUint32(at + 8));
  }
  const place = (name: string) => tables.get(name) ?? 0;
  const long = view.getUint16(place('hhea') + 34);
  return {
    glyphs: view.getUint16(place('maxp') + 4),
    unitsPerEm: view.getUint16(place('head') + 18),
    advance: (glyph) => view.getUint16(place('hmtx') + 4 * Math.min(glyph, long - 1)),
  };
}
