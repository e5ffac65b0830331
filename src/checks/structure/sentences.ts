import type { CheckedBlock } from '../text.ts';

/** A sentence where it stands, and the same without marks and spaces. */
export interface Sentence {
  block: CheckedBlock;
  start: number;
  end: number;
  words: string;
}

/** Sentences shorter than this are formulas everybody uses. */
export const SHORTEST = 12;

/** The sentences of a paragraph, cut at 。；！？ */
export function sentencesOf(block: CheckedBlock): Sentence[] {
  return [...block.text.matchAll(/[^。；！？;\n]+/g)].flatMap((match) => {
    const [text] = match;
    const words = text.replace(/[^\p{L}\p{N}]/gu, '');
    if (words.length < SHORTEST) return [];
    return [{ block, start: match.index, end: match.index + text.length, words }];
  });
}

/** The words with every number made alike: last year's sentence with this year's figures. */
export function withoutFigures(words: string): string {
  return words.replace(/\d+/g, '0');
}
