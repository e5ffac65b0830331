/** What a file is, by its first bytes. */
export type SourceKind =
  | 'zip'
  | 'pdf'
  | 'ole'
  | 'rar'
  | 'sevenZip'
  | 'picture'
  | 'rtf'
  | 'text'
  | 'unknown';

const SIGNATURES: readonly [SourceKind, readonly number[]][] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rar', [0x52, 0x61, 0x72, 0x21]],
  ['sevenZip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x42, 0x4d]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['picture', [0x52, 0x49, 0x46, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** Recognises a file by its content; names are not asked. */
export function sourceKind(bytes: Uint8Array): SourceKind {
  const found = SIGNATURES.find(([, signature]) =>
    signature.every((byte, at) => bytes[at] === byte),
  );
  if (found) return found[0];
  const head = bytes.subarray(0, 4096);
  if (new TextDecoder('latin1').decode(head.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  return isWide || !head.includes(0) ? 'text' : 'unknown';
}
