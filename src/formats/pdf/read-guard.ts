import { Unzlib } from 'fflate';
import { refuseSize, refuseSource } from '../source-limits.ts';
import { contentCount } from './read-content-count.ts';

const MEGABYTE = 1024 * 1024;
/** What one stream, and all together, may unpack to. */
const MOST_OF_ONE = 64 * MEGABYTE;
const MOST_OF_ALL = 192 * MEGABYTE;
const STEP = 16 * 1024;
/** Pictures and fonts are bytes, no acts of drawing. */
const NO_DRAWING = /\/(?:Image|Length1|CIDFontType0C|Type1C|OpenType)\b/;
/** Bytes before a stream that may hold its dictionary. */
const DICTIONARY = 400;

/**
 * Refuses a PDF whose streams are more than any report needs, before the library unpacks them: it would work without
 * end, and cannot be stopped.
 */
export function refuseBombs(bytes: Uint8Array): void {
  const text = new TextDecoder('latin1').decode(bytes);
  let left = MOST_OF_ALL;
  for (const { index } of text.matchAll(/stream\r?\n/g)) {
    if (text.startsWith('end', index - 3)) continue;
    const start = text.indexOf('\n', index) + 1;
    const end = text.indexOf('endstream', start);
    const stream = bytes.subarray(start, end < 0 ? undefined : end);
    const dictionary = text.slice(Math.max(0, index - DICTIONARY), index);
    const count = NO_DRAWING.test(dictionary) ? () => {} : contentCount();
    if (isPacked(stream)) left -= unpack(stream, left, count);
    else count(stream);
  }
}

/** Whether it begins with a zlib head. */
function isPacked([first = 0, second = 1]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}

function unpack(packed: Uint8Array, left: number, count: (piece: Uint8Array) => void): number {
  let size = 0;
  const unzlib = new Unzlib((piece) => {
    size += piece.length;
    if (size > MOST_OF_ONE) refuseSize('intake.partTooLarge', size, MOST_OF_ONE);
    if (size > left) refuseSource('intake.partTooLarge', { limit: MOST_OF_ALL / MEGABYTE });
    count(piece);
  });
  for (let at = 0; at < packed.length; at += STEP) {
    if (!pushed(unzlib, packed.subarray(at, at + STEP))) break;
  }
  return size;
}

/** A stream that is damaged, or locked, is the library's to judge. */
function pushed(unzlib: Unzlib, piece: Uint8Array): boolean {
  try {
    unzlib.push(piece, false);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
