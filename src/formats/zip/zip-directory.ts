import { refuseSource } from '../source-limits.ts';

/** A part of a zip package, as its directory tells it. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated; others are not read. */
  method: number;
  encrypted: boolean;
  packed: number;
  /** Where its own head begins. */
  offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
const UTF8_NAMES = 0x800;

/** The directory of a zip package. Names are UTF-8 where their flag says so, else GB18030. */
export function zipDirectory(bytes: Uint8Array, mostEntries: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) refuseSource('intake.damaged');
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) refuseSource('intake.tooManyParts', { count, limit: mostEntries });
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < count && at + ENTRY_LENGTH <= view.byteLength) {
    if (view.getUint32(at, true) !== ENTRY) break;
    const flags = view.getUint16(at + 8, true);
    const length = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + length);
    entries.push({
      name: new TextDecoder(flags & UTF8_NAMES ? 'utf-8' : 'gb18030')
        .decode(name)
        .replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) === 1,
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += ENTRY_LENGTH + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end of the directory, looked for from the back: a comment may follow it. */
function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}
