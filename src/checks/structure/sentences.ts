import { matchesOf } from '../matches.ts';
import type { CheckedBlock } from '../text.ts';

/** A sentence where it stands, and the same without marks and spaces. */
export interface Sentence<Block = CheckedBlock> {
  block: Block;
  start: number;
  end: number;
  words: string;
}

/** Sentences shorter than this are formulas everybody uses. */
export const SHORTEST = 12;

/** Spaces, marks and signs. */
const MARKS =
  /[\0-/:-@[-`{-\u00bf\u2000-\u206f\u3000-\u3004\u3008-\u3020\u3030\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/g;

/** The sentences of a paragraph, cut at 。；！？ */
export function sentencesOf<Block extends { text: string }>(block: Block): Sentence<Block>[] {
  return matchesOf(block.text, /[^。；！？;\n]+/g).flatMap((match) => {
    const [text] = match;
    const words = text.replace(MARKS, '');
    if (words.length < SHORTEST) return [];
    return [{ block, start: match.index, end: match.index + text.length, words }];
  });
}

/** The words with every number made alike: last year's sentence with this year's figures. */
export function withoutFigures(words: string): string {
  return words.replace(/\d+/g, '0');
}
