import { readSfnt, writeSfnt } from './write-sfnt.ts';

/**
 * A TrueType file without one of its tables. Whoever numbers the glyphs himself, as a PDF does, needs no character
 * map in it.
 */
export function withoutTable(bytes: Uint8Array, tag: string): Uint8Array {
  return writeSfnt(readSfnt(bytes).filter((table) => table.tag !== tag));
}
