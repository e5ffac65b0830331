import type { CheckedBlock } from '../text.ts';
import { placeIn, type TextCheck } from '../text-check.ts';
import { marksAlone } from './pair-marks.ts';
import { PUNCTUATION } from './sources.ts';

/** 括号、引号、书名号 that are opened and not closed, or closed and never opened. */
export const unbalancedMarks: TextCheck = {
  id: 'unbalancedMarks',
  severity: 'notice',
  source: PUNCTUATION,
  find: ({ blocks }) =>
    blocks.flatMap((block) => marksAlone(block.text).map((at) => noticeOf(block, at))),
  examples: {
    fires: ['国办公开办函〔202130号', '坚持“应公开尽公开原则', '《云溪县年报', '办结3件）。'],
    silent: [
      '（一）公开。1）公开；2）公开。',
      '“云溪‘县长信箱’（网页）”',
      '全角（与半角)混用',
      'Yunxi’s',
    ],
  },
};

function noticeOf(block: CheckedBlock, at: number) {
  const quote = block.text[at] ?? '';
  const near = block.text.slice(Math.max(0, at - 6), at + 7);
  return { places: [placeIn(block, at, at + 1)], values: { quote, near }, quote };
}
