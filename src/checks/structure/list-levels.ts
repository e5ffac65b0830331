import type { CheckedBlock } from '../text.ts';

/** 结构层次序数 at the head of a paragraph: 2 is （一）, 3 is 1., 4 is （1）. */
export interface ListNumber {
  level: 2 | 3 | 4;
  quote: string;
  number: string;
  start: number;
}

const LEVELS = [
  { level: 2, pattern: /^\s{0,4}([（(]([一二三四五六七八九十]{1,3})[）)])/ },
  { level: 3, pattern: /^\s{0,4}((\d{1,2})[.．、])(?!\d)/ },
  { level: 4, pattern: /^\s{0,4}([（(](\d{1,2})[）)])/ },
] as const;

/** The number a paragraph begins with. */
export function listNumberOf({ text }: CheckedBlock): ListNumber | undefined {
  for (const { level, pattern } of LEVELS) {
    const match = pattern.exec(text);
    const [whole = '', quote = '', number = ''] = match ?? [];
    if (match) return { level, quote, number, start: whole.length - quote.length };
  }
  return undefined;
}
