import { isDoubledMark } from './marks.ts';
import type { SetCharacter } from './set-text.ts';
import type { Span } from './squeeze-marks.ts';

/** A dash narrower than this has blank at its ends, which would show as a gap in ——. */
const WHOLE_DASH = 0.95;
const OVERLAP = 0.1;

/** What is taken away after each character of a line so that —— is one stroke; parts of the font size. */
export function joinDashes(characters: readonly SetCharacter[], { from, to }: Span): number[] {
  return characters.slice(from, to).map(({ character, advance }, index) => {
    const after = from + index + 1 < to ? characters[from + index + 1]?.character : undefined;
    const isJoined = character === '—' && after !== undefined && isDoubledMark(character, after);
    return isJoined && advance < WHOLE_DASH ? -OVERLAP : 0;
  });
}
