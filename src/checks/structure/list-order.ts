import type { CheckedBlock, CheckedSection } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';
import { DOCUMENT_FORM } from '../wording/sources.ts';
import { readNumber, writeNumber } from './chinese-number.ts';
import { type ListNumber, listNumberOf } from './list-levels.ts';

/** （一）（二）, 1. 2., （1）（2） count on without a gap; a higher level starts them anew, and 1 may always begin again. */
export const listOrder: TextCheck = {
  id: 'listOrder',
  severity: 'notice',
  source: DOCUMENT_FORM,
  find: ({ sections }) => sections.flatMap(ofSection),
  examples: {
    fires: ['（二）依申请公开情况。', '2.信息发布。'],
    silent: ['（一）主动公开情况。', '1.信息发布。', '2.5万条信息'],
  },
};

function ofSection({ blocks }: CheckedSection): Notice[] {
  const last = new Map<number, number>();
  return blocks.flatMap((block) => {
    const found = listNumberOf(block);
    const number = found && readNumber(found.number);
    if (!found || number === undefined) return [];
    const expected = (last.get(found.level) ?? 0) + 1;
    last.set(found.level, number);
    for (let level = found.level + 1; level <= 4; level += 1) last.delete(level);
    return number === expected || number === 1 ? [] : [noticeOf(block, found, expected)];
  });
}

function noticeOf(block: CheckedBlock, { quote, start, level }: ListNumber, due: number): Notice {
  const number = level === 2 ? writeNumber(due) : String(due);
  const instead = quote.replace(/[一二三四五六七八九十]+|\d+/, number);
  return {
    places: [placeIn(block, start, start + quote.length)],
    values: { quote, instead },
    quote,
  };
}
