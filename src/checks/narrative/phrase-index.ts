import type { FigurePhrase } from '#domain/template.ts';

/** Two characters with which a word begins, and the phrases that want such a word, by their order. */
type Beginnings = ReadonlyMap<number, readonly number[]>;

const NONE: readonly number[] = [];
const known = new WeakMap<readonly FigurePhrase[], Beginnings>();

/** The phrases of numbers whose first words a wording may hold, in their order: only these need a closer look. */
export function phrasesOf(phrases: readonly FigurePhrase[], wording: string): FigurePhrase[] {
  const beginnings = known.get(phrases) ?? beginningsOf(phrases);
  known.set(phrases, beginnings);
  const found: number[] = [];
  for (let at = 0; at < wording.length - 1; at += 1) {
    for (const one of beginnings.get(keyOf(wording, at)) ?? NONE) {
      if (!found.includes(one)) found.push(one);
    }
  }
  return found.sort((a, b) => a - b).flatMap((one) => phrases[one] ?? []);
}

function beginningsOf(phrases: readonly FigurePhrase[]): Beginnings {
  const beginnings = new Map<number, number[]>();
  for (const [at, { units, words }] of phrases.entries()) {
    if (units === 'none') continue;
    for (const word of words[0] ?? []) {
      const key = keyOf(word, 0);
      beginnings.set(key, [...(beginnings.get(key) ?? []), at]);
    }
  }
  return beginnings;
}

function keyOf(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}
