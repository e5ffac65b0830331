import { viewOf } from './sfnt.ts';

const HEAD = 12;
const ENTRY = 16;

/**
 * A TrueType file without one of its tables. Whoever numbers the glyphs himself, as a PDF does, needs no character
 * map in it. The sum over the whole file in `head` is left as it is; readers of embedded fonts do not look at it.
 */
export function withoutTable(bytes: Uint8Array, tag: string): Uint8Array {
  const view = viewOf(bytes);
  const entries = Array.from({ length: view.getUint16(4) }, (_, index) => {
    const at = HEAD + index * ENTRY;
    const data = bytes.subarray(view.getUint32(at + 8)).subarray(0, view.getUint32(at + 12));
    return { head: bytes.subarray(at, at + 8), data };
  });
  const kept = entries.filter(({ head }) => String.fromCharCode(...head.subarray(0, 4)) !== tag);
  const size = kept.reduce(
    (sum, { data }) => sum + padded(data.length),
    HEAD + kept.length * ENTRY,
  );
  const written = new Uint8Array(size);
  const out = viewOf(written);
  const power = Math.floor(Math.log2(kept.length));
  const range = 2 ** power * ENTRY;
  out.setUint32(0, view.getUint32(0));
  out.setUint16(4, kept.length);
  out.setUint16(6, range);
  out.setUint16(8, power);
  out.setUint16(10, kept.length * ENTRY - range);
  let offset = HEAD + kept.length * ENTRY;
  kept.forEach(({ head, data }, index) => {
    const at = HEAD + index * ENTRY;
    written.set(head, at);
    out.setUint32(at + 8, offset);
    out.setUint32(at + 12, data.length);
    written.set(data, offset);
    offset += padded(data.length);
  });
  return written;
}

/** Tables begin at multiples of four bytes. */
function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
