import { endsNoLine, isDoubledMark, isSpace, isWordPart, startsNoLine } from './marks.ts';

/** A word longer than this is an address or a path: it may be cut after its own separators. */
const LONGEST_WORD = 20;
const SEPARATORS = new Set('/?&=_-');

/** A character as far as breaking lines is concerned. */
export interface Breakable {
  character: string;
}

/** 禁则: for every place between two characters, whether a line may end there. */
export function lineBreaks(characters: readonly Breakable[]): boolean[] {
  const breaks = characters.map((_, index) => mayBreakBefore(characters, index));
  allowCutsInLongWords(characters, breaks);
  return breaks;
}

function mayBreakBefore(characters: readonly Breakable[], index: number): boolean {
  const before = characters[index - 1]?.character;
  const after = characters[index]?.character;
  if (before === undefined || after === undefined) return false;
  if (before === '\n') return true;
  if (after === '\n' || isSpace(after)) return false;
  if (startsNoLine(after) || endsNoLine(before)) return false;
  if (isSpace(before)) return true;
  if (isWordPart(before) && isWordPart(after)) return false;
  if (isDoubledMark(before, after)) return false;
  return after !== '—' || characters[index + 1]?.character === '—';
}

function allowCutsInLongWords(characters: readonly Breakable[], breaks: boolean[]): void {
  let start = 0;
  for (let index = 0; index <= characters.length; index += 1) {
    const part = characters[index];
    if (part && isWordPart(part.character)) continue;
    if (index - start > LONGEST_WORD) {
      for (let at = start + 1; at < index - 1; at += 1) breaks[at] = isCut(characters, at);
    }
    start = index + 1;
  }
}

function isCut(characters: readonly Breakable[], index: number): boolean {
  const before = characters[index - 1]?.character ?? '';
  const after = characters[index]?.character ?? '';
  return SEPARATORS.has(before) && !SEPARATORS.has(after) && !startsNoLine(after);
}
