import type { FigurePhrase, ReportTemplate } from '#domain/template.ts';
import { remembered } from '../remembered.ts';
import type { CheckedBlock } from '../text.ts';
import type { NumberInText } from './numbers.ts';
import { hasUnit, phrasesOf } from './phrase-index.ts';
import { respectiveName } from './respective.ts';
import { clausesIn, cut, lies, type Stretch, sentencesIn } from './sentences.ts';

type Spoken = { phrases: ReportTemplate['phrases']; phrase: FigurePhrase | undefined };

const spokenIn = remembered(() => new Map<NumberInText, Spoken>());

/** The phrase that a number's clause speaks by, looked for once however many checks ask. */
export function nearestPhrase(
  { phrases }: ReportTemplate,
  block: CheckedBlock,
  number: NumberInText,
): FigurePhrase | undefined {
  const spoken = spokenIn(block);
  const known = spoken.get(number);
  if (known && known.phrases === phrases) return known.phrase;
  const phrase = phrases && findPhrase(phrases, block, number);
  spoken.set(number, { phrases, phrase });
  return phrase;
}

/** Of several phrases the one whose words stand nearest before the number. */
function findPhrase(
  phrases: readonly FigurePhrase[],
  block: CheckedBlock,
  number: NumberInText,
): FigurePhrase | undefined {
  if (!hasUnit(phrases, number.unit)) return undefined;
  const digits = { start: number.start, end: number.digitsEnd };
  const clause = clausesIn(block).find((one) => lies(digits, one));
  const wording = clause && wordingOf(block.text, clause, number);
  if (!clause || !wording) return undefined;
  let best: { phrase: FigurePhrase; distance: number } | undefined;
  for (const phrase of phrasesOf(phrases, wording.all, number.unit)) {
    const distance = distanceOf(phrase, wording);
    if (distance === undefined || (best && distance >= best.distance)) continue;
    if (isAbout(phrase, block, clause.sentence) && isOnTopic(phrase, block, number)) {
      best = { phrase, distance };
    }
  }
  return best?.phrase;
}

/** The phrases that a name alone speaks of: 办结总数. */
export function phrasesNamed({ phrases = [] }: ReportTemplate, name: string): FigurePhrase[] {
  return phrasesOf(phrases, name).filter(
    ({ words, without = [], topic }) =>
      !topic &&
      words.every((list) => list.some((word) => name.includes(word))) &&
      !without.some((word) => name.includes(word)),
  );
}

/** Whether the sentence, or the head of its paragraph, is about what the phrase is about. */
export function isAbout(phrase: FigurePhrase, block: CheckedBlock, sentence: Stretch): boolean {
  if (!phrase.about) return true;
  const [head = sentence] = sentencesIn(block);
  const around = [sentence, head].map(({ start, end }) => block.text.slice(start, end));
  return phrase.about.some((word) => around.some((one) => one.includes(word)));
}

/** Whether the topic named last before the number is the phrase's. */
function isOnTopic(
  { topic, otherTopics = [] }: FigurePhrase,
  { text }: CheckedBlock,
  { start }: NumberInText,
): boolean {
  if (!topic) return true;
  const last = (words: readonly string[]): number =>
    Math.max(-1, ...words.map((word) => text.lastIndexOf(word, start)));
  return last(topic) >= 0 && last(topic) >= last(otherTopics);
}

/** The words that speak of a number, and those of them that stand before it. */
interface Wording {
  all: string;
  before: string;
}

const LISTS = /\d[\u4e00-\u9fff]{1,2}[、和及]/;

/** 分项: where a clause lists several counts, 「予以公开3件、部分公开1件」, each item speaks for itself. */
function wordingOf(text: string, clause: Stretch, number: NumberInText): Wording | undefined {
  const said = text.slice(clause.start, clause.end);
  if (said.includes('分别')) {
    const name = respectiveName(said, number.start - clause.start);
    return name === undefined ? undefined : { all: name, before: name };
  }
  if (!LISTS.test(said)) {
    return { all: said, before: text.slice(clause.start, number.start) };
  }
  const items = cut(text, /(?<=\d[\u4e00-\u9fff]{1,2})[、和及]/g, clause);
  const item = items.find((one) => one.start <= number.start && number.start < one.end);
  return (
    item && {
      all: text.slice(item.start, item.end),
      before: text.slice(item.start, number.start),
    }
  );
}

/** Words that turn a count into another: the time to answer within, the office that has the most. */
const OTHER_MEASURE = /期限|时限|最[多高大少低]|平均/;

/** Characters between the number and the nearest word of the phrase before it; none where a word is missing. */
function distanceOf(phrase: FigurePhrase, { all, before }: Wording): number | undefined {
  if (phrase.without?.some((word) => all.includes(word))) return undefined;
  if (!phrase.words.every((list) => list.some((word) => all.includes(word)))) return undefined;
  let end = 0;
  for (const list of phrase.words) {
    for (const word of list) {
      const at = before.lastIndexOf(word);
      if (at >= 0) end = Math.max(end, at + word.length);
    }
  }
  const between = before.slice(end);
  // Words belong to the first number after them.
  return /\d/.test(between) || OTHER_MEASURE.test(between) ? undefined : between.length;
}
