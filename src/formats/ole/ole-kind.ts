/** What an old Office or WPS file holds, by the streams its directory names. */
export type OleKind = 'document' | 'workbook' | 'slides' | 'locked' | 'unknown';

const STREAMS: readonly [string, OleKind][] = [
  ['EncryptedPackage', 'locked'],
  ['WordDocument', 'document'],
  ['Workbook', 'workbook'],
  ['Book', 'workbook'],
  ['PowerPoint Document', 'slides'],
];

/** The kind of a compound file. Names stand in it as UTF-16; where they lie is not followed up. */
export function oleKind(bytes: Uint8Array): OleKind {
  const sector = 2 ** (bytes[30] ?? 9);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = bytes.length >= 52 ? (view.getUint32(48, true) + 1) * sector : 0;
  const near = bytes.subarray(start, start + 4096);
  const names = new TextDecoder('utf-16le').decode(
    near.length > 0 ? near : bytes.subarray(0, 4096),
  );
  return STREAMS.find(([name]) => names.includes(`${name}\0`))?.[1] ?? 'unknown';
}
