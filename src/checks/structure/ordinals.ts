import { matchesOf } from '../matches.ts';
import type { CheckedBlock } from '../text.ts';
import { readNumber } from './chinese-number.ts';

/** 一是, 二是 in a text. */
export interface Ordinal {
  block: CheckedBlock;
  start: number;
  quote: string;
  number: number;
  /** It begins its paragraph. */
  leads: boolean;
}

/** Every 一是, 二是 of a paragraph; 统一是 and 第一是 are none. */
export function ordinalsOf(block: CheckedBlock): Ordinal[] {
  const pattern = /(?<![\u4e00-\u9fff])([一二三四五六七八九十]{1,2})是/g;
  return matchesOf(block.text, pattern).flatMap((match) => {
    const [quote, digits = ''] = match;
    const number = readNumber(digits);
    if (number === undefined) return [];
    const leads = block.text.slice(0, match.index).trim() === '' && match.index < 8;
    return [{ block, start: match.index, quote, number, leads }];
  });
}
