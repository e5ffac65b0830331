import type { CheckedSection } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';
import { PRACTICE } from '../wording/sources.ts';
import { writeNumber } from './chinese-number.ts';
import { type Ordinal, ordinalsOf } from './ordinals.ts';

/** 一是, 二是 count on without a gap. A list inside a list begins at 一 and gives way to the outer one. */
export const ordinalOrder: TextCheck = {
  id: 'ordinalOrder',
  severity: 'notice',
  source: PRACTICE,
  find: ({ sections }) => sections.flatMap(ofSection),
  examples: {
    fires: [
      '一是加强领导；三是加强培训。',
      '主要有：二是人员不足。',
      '一是制度；二是人员；二是经费。',
    ],
    silent: [
      '一是加强领导；二是加强培训。',
      '一是制度。一是目录；二是指南。二是人员。',
      '制度统一是关键。',
    ],
  },
};

function ofSection({ blocks }: CheckedSection): Notice[] {
  const open: number[] = [];
  return blocks.flatMap(ordinalsOf).flatMap((ordinal) => {
    const { number } = ordinal;
    if (number === 1) {
      open.push(1);
      return [];
    }
    const due = (open[open.length - 1] ?? 0) + 1;
    while (open.length > 0 && open[open.length - 1] !== number - 1) open.pop();
    const continued = open.length > 0;
    open.pop();
    open.push(number);
    return continued ? [] : [noticeOf(ordinal, due)];
  });
}

function noticeOf({ block, start, quote }: Ordinal, due: number): Notice {
  const instead = quote.replace(/^[一二三四五六七八九十]+/, writeNumber(due));
  return {
    places: [placeIn(block, start, start + quote.length)],
    values: { quote, instead },
    quote,
  };
}
