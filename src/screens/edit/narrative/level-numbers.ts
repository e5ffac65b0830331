import { hanNumber } from '#domain/heading-numbers.ts';
import type { ParagraphBlock } from '#domain/report.ts';

/** 层次: body text, or numbered （一） 1. （1）. */
export type Level = ParagraphBlock['level'];

const PREFIXES: Readonly<Record<Exclude<Level, 0>, RegExp>> = {
  2: /^（[一二三四五六七八九十]+）/,
  3: /^\d{1,2}[.．](?!\d)/,
  4: /^（\d{1,2}）/,
};

/** The number a paragraph begins with; '' where it has none. */
export function prefixOf(text: string): string {
  return (
    Object.values(PREFIXES)
      .map((pattern) => pattern.exec(text)?.[0])
      .find((found) => found !== undefined) ?? ''
  );
}

/** The level a paragraph's number says; body text where it has none. */
export function levelOf(text: string): Level {
  if (PREFIXES[2].test(text)) return 2;
  if (PREFIXES[3].test(text)) return 3;
  return PREFIXES[4].test(text) ? 4 : 0;
}

/** The number of the n-th paragraph of a level: （三）, 3. or （3）. */
export function numberOf(level: Level, n: number): string {
  if (level === 0) return '';
  if (level === 2) return `（${hanNumber(n)}）`;
  return level === 3 ? `${n}.` : `（${n}）`;
}

/** Which paragraph of its level the next one is, after the levels before it; a higher level counts anew. */
export function nextNumber(level: Level, before: readonly Level[]): number {
  let count = 0;
  for (const other of [...before].reverse()) {
    if (other !== 0 && other < level) break;
    if (other === level) count += 1;
  }
  return count + 1;
}

/** How many characters at the start of a （一） paragraph are its heading: up to the first full stop. */
export function headingLength(text: string): number {
  const stop = text.indexOf('。');
  return stop < 0 ? text.length : stop + 1;
}
