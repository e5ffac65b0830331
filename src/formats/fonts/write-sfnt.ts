import { viewOf } from './sfnt.ts';

const HEAD = 12;
const ENTRY = 16;

/** A table of a font, with the sum that its maker wrote beside it. */
export interface SfntTable {
  /** Four letters. */
  tag: string;
  sum: number;
  data: Uint8Array;
}

/** The tables of the font file that begins at some byte: the whole file, or one face of a collection. */
export function readSfnt(bytes: Uint8Array, start = 0): SfntTable[] {
  const view = viewOf(bytes);
  return Array.from({ length: view.getUint16(start + 4) }, (_, index) => {
    const at = start + HEAD + index * ENTRY;
    const offset = view.getUint32(at + 8);
    return {
      tag: String.fromCharCode(...bytes.subarray(at, at + 4)),
      sum: view.getUint32(at + 4),
      data: bytes.subarray(offset, offset + view.getUint32(at + 12)),
    };
  });
}

/**
 * A TrueType file of some tables. The sum over the whole file in `head` is left as it is; readers of embedded fonts
 * do not look at it.
 */
export function writeSfnt(tables: readonly SfntTable[]): Uint8Array {
  const start = HEAD + tables.length * ENTRY;
  const size = tables.reduce((sum, { data }) => sum + padded(data.length), start);
  const written = new Uint8Array(size);
  const view = viewOf(written);
  const power = Math.floor(Math.log2(tables.length));
  const range = 2 ** power * ENTRY;
  view.setUint32(0, 0x00010000);
  [tables.length, range, power, tables.length * ENTRY - range].forEach((value, index) => {
    view.setUint16(4 + 2 * index, value);
  });
  let offset = start;
  tables.forEach(({ tag, sum, data }, index) => {
    const at = HEAD + index * ENTRY;
    for (let letter = 0; letter < 4; letter += 1) written[at + letter] = tag.charCodeAt(letter);
    [sum, offset, data.length].forEach((value, place) => {
      view.setUint32(at + 4 + 4 * place, value);
    });
    written.set(data, offset);
    offset += padded(data.length);
  });
  return written;
}

/** Tables begin at multiples of four bytes. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
