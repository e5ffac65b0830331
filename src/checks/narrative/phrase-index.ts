import type { FigurePhrase } from '#domain/template.ts';

/** Two characters with which a word begins, and the phrases that want such a word, by their order. */
type Beginnings = ReadonlyMap<number, readonly number[]>;

const NONE: readonly number[] = [];
/** By edition and unit: most phrases are of another unit than the number at hand. */
const known = new WeakMap<readonly FigurePhrase[], Map<string | undefined, Beginnings>>();

/**
 * The phrases of numbers whose first words a wording may hold, in their order: only these need a closer look.
 * With a unit, those alone that count in it.
 */
export function phrasesOf(
  phrases: readonly FigurePhrase[],
  wording: string,
  unit?: string,
): FigurePhrase[] {
  const beginnings = beginningsFor(phrases, unit);
  const found: number[] = [];
  for (let at = 0; at < wording.length - 1; at += 1) {
    const key = keyOf(wording, at);
    for (const one of beginnings.get(key) ?? NONE) if (!found.includes(one)) found.push(one);
  }
  return found.sort((a, b) => a - b).flatMap((one) => phrases[one] ?? []);
}

/** Whether any phrase counts in this unit. */
export function hasUnit(phrases: readonly FigurePhrase[], unit: string): boolean {
  return beginningsFor(phrases, unit).size > 0;
}

function beginningsFor(phrases: readonly FigurePhrase[], unit: string | undefined): Beginnings {
  const ofUnits = known.get(phrases) ?? new Map<string | undefined, Beginnings>();
  known.set(phrases, ofUnits);
  const beginnings = ofUnits.get(unit) ?? beginningsOf(phrases, unit);
  ofUnits.set(unit, beginnings);
  return beginnings;
}

function beginningsOf(phrases: readonly FigurePhrase[], unit: string | undefined): Beginnings {
  const beginnings = new Map<number, number[]>();
  for (const [at, { units, words }] of phrases.entries()) {
    if (units === 'none' || (unit !== undefined && !units.includes(unit))) continue;
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
