import { isDoubledMark, isWordPart } from './marks.ts';
import type { SetCharacter } from './set-text.ts';
import { type Span, squeezeMarks } from './squeeze-marks.ts';

/** Wider gaps than this part of the font size tear a line apart; it is left short instead. */
const WIDEST_GAP = 0.35;

/** 两端对齐: what is added after each character to fill `slack` millimetres; nothing within words. */
export function spreadLine(
  characters: readonly SetCharacter[],
  span: Span,
  { slack, size }: { slack: number; size: number },
): number[] {
  const added = new Array<number>(span.to - span.from).fill(0);
  if (slack < 0) return squeezeMarks(characters, span, -slack / size).map((part) => -part * size);
  const stretching: number[] = [];
  for (let index = span.from; index < span.to - 1; index += 1) {
    if (stretches(characters, index)) stretching.push(index - span.from);
  }
  const gap = slack / stretching.length;
  if (stretching.length === 0 || gap > WIDEST_GAP * size) return added;
  for (const index of stretching) added[index] = gap;
  return added;
}

/** Whether the gap after a character may grow. */
function stretches(characters: readonly SetCharacter[], index: number): boolean {
  const before = characters[index]?.character ?? '';
  const after = characters[index + 1]?.character ?? '';
  if (isWordPart(before) && isWordPart(after)) return false;
  return !isDoubledMark(before, after);
}
