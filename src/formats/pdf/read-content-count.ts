import { refuseSource } from '../source-limits.ts';

/** Words, that is acts and their numbers, that one stream of drawing may have. */
const MOST_WORDS = 1_000_000;
/** Nested states (`q … Q`); no program nests a hundred. */
const DEEPEST = 500;

const [SMALL_Q, LARGE_Q] = [0x71, 0x51];

/** Counts what a stream of drawing asks for, piece by piece, and leaves the reader when it is too much. */
export function contentCount(): (piece: Uint8Array) => void {
  let words = 0;
  let depth = 0;
  /** The only letter of the word in hand; 0 where it has more or none. */
  let letter = 0;
  let length = 0;
  return (piece) => {
    for (const byte of piece) {
      if (byte > 0x20) {
        length += 1;
        letter = length === 1 ? byte : 0;
        continue;
      }
      if (length > 0) words += 1;
      if (letter === SMALL_Q) depth += 1;
      else if (letter === LARGE_Q) depth = Math.max(0, depth - 1);
      length = 0;
      letter = 0;
      if (words > MOST_WORDS || depth > DEEPEST) refuseSource('intake.tooMuchDrawing');
    }
  };
}
