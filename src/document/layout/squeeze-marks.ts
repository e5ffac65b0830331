import { isBlankAfter, isBlankBefore } from './marks.ts';
import type { SetCharacter } from './set-text.ts';

/** The characters from `from` to before `to`. */
export interface Span {
  from: number;
  to: number;
}

/** Parts of the font size that marks give up: at the end of a line, within it, and in all. */
const AT_END = 0.5;
const WITHIN = 0.3;
const IN_ALL = 1;
/** A mark narrower than this has no blank half. */
const SQUARE = 0.9;

/** 标点压缩: how much the marks of a line can give up, in parts of the font size. */
export function roomInMarks(characters: readonly SetCharacter[], span: Span): number {
  let sum = 0;
  for (let index = span.from; index < span.to; index += 1) sum += roomIn(characters, index, span);
  return Math.min(sum, IN_ALL);
}

/**
 * What is taken away after each character of a line to save `amount`, in parts of the font size:
 * from the mark at the end of the line first, then from the others alike.
 */
export function squeezeMarks(
  characters: readonly SetCharacter[],
  span: Span,
  amount: number,
): number[] {
  const taken = new Array<number>(span.to - span.from).fill(0);
  const last = span.to - 1;
  const atEnd = Math.min(amount, roomIn(characters, last, span));
  let within = 0;
  for (let index = span.from; index < last; index += 1) within += roomIn(characters, index, span);
  const share = within === 0 ? 0 : (amount - atEnd) / within;
  for (let index = span.from; index < last; index += 1) {
    const part = roomIn(characters, index, span) * share;
    const gap = isBlankBefore(characters[index]?.character ?? '') ? index - 1 : index;
    taken[gap - span.from] = (taken[gap - span.from] ?? 0) + part;
  }
  taken[last - span.from] = (taken[last - span.from] ?? 0) + atEnd;
  return taken;
}

function roomIn(characters: readonly SetCharacter[], index: number, span: Span): number {
  const character = characters[index];
  if (!character || character.advance < SQUARE) return 0;
  if (isBlankAfter(character.character)) return index === span.to - 1 ? AT_END : WITHIN;
  const mayMoveLeft = index > span.from && isBlankBefore(character.character);
  return mayMoveLeft ? WITHIN : 0;
}
