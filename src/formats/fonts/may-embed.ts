import { readTables, viewOf } from './sfnt.ts';

const USAGE = 0x000f;
const RESTRICTED = 0x0002;
const NO_SUBSETTING = 0x0100;
const BITMAP_ONLY = 0x0200;

/** Whether a font has TrueType outlines and its maker allows a subset of them in a document. */
export function mayEmbed(bytes: Uint8Array): boolean {
  const tables = readTables(bytes);
  if (!tables.has('glyf')) return false;
  const os2 = tables.get('OS/2');
  if (!os2) return true;
  const permissions = viewOf(bytes).getUint16(os2.offset + 8);
  if ((permissions & USAGE) === RESTRICTED) return false;
  return (permissions & (NO_SUBSETTING | BITMAP_ONLY)) === 0;
}
