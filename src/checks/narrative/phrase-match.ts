import type { FigurePhrase } from '#domain/template.ts';
import type { CheckedBlock } from '../text.ts';
import type { NumberInText } from './numbers.ts';
import { clausesOf, lies, type Stretch, sentencesOf } from './sentences.ts';

/** The phrase that a number's clause speaks by: of several the one whose words stand nearest before the number. */
export function nearestPhrase(
  phrases: readonly FigurePhrase[],
  block: CheckedBlock,
  number: NumberInText,
): FigurePhrase | undefined {
  const digits = { start: number.start, end: number.digitsEnd };
  const sentence = sentencesOf(block.text).find((one) => lies(digits, one));
  const clause = sentence && clausesOf(block.text, sentence).find((one) => lies(digits, one));
  if (!sentence || !clause) return undefined;
  let best: { phrase: FigurePhrase; distance: number } | undefined;
  for (const phrase of phrases) {
    if (phrase.units === 'none' || !phrase.units.includes(number.unit)) continue;
    if (!isAbout(phrase, block, sentence)) continue;
    const distance = distanceOf(phrase, block.text, { clause, number });
    if (distance !== undefined && (!best || distance < best.distance)) best = { phrase, distance };
  }
  return best?.phrase;
}

/** Whether the sentence, or the head of its paragraph, is about what the phrase is about. */
export function isAbout(phrase: FigurePhrase, block: CheckedBlock, sentence: Stretch): boolean {
  if (!phrase.about) return true;
  const [head] = sentencesOf(block.text);
  const around = [sentence, ...(head ? [head] : [])].map(({ start, end }) =>
    block.text.slice(start, end),
  );
  return phrase.about.some((word) => around.some((one) => one.includes(word)));
}

/** Characters between the number and the nearest word of the phrase before it; none where the clause lacks a word. */
function distanceOf(
  phrase: FigurePhrase,
  text: string,
  { clause, number }: { clause: Stretch; number: NumberInText },
): number | undefined {
  const all = text.slice(clause.start, clause.end);
  if (phrase.without?.some((word) => all.includes(word))) return undefined;
  if (!phrase.words.every((list) => list.some((word) => all.includes(word)))) return undefined;
  const before = text.slice(clause.start, number.start);
  const ends = phrase.words.flat().map((word) => {
    const at = before.lastIndexOf(word);
    return at < 0 ? 0 : at + word.length;
  });
  const nearest = Math.max(...ends);
  // Words belong to the first number after them.
  return /\d/.test(before.slice(nearest)) ? undefined : before.length - nearest;
}
