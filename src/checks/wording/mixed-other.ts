import { matchesOf } from '../matches.ts';
import type { CheckedBlock } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';
import { WEBSITES } from './sources.ts';

/** 其它 in a report that writes 其他 elsewhere; the form itself writes 其他. */
export const mixedOther: TextCheck = {
  id: 'mixedOther',
  severity: 'notice',
  source: WEBSITES,
  find({ blocks }) {
    if (!blocks.some(({ text }) => text.includes('其他'))) return [];
    return blocks.flatMap((block) =>
      matchesOf(block.text, /其它/g).map((match) => notice(block, match.index)),
    );
  },
  examples: {
    fires: ['其他方式公开3条，其它渠道公开2条。'],
    silent: ['其他方式公开3条，其他渠道公开2条。', '其它方式公开3条。'],
  },
};

function notice(block: CheckedBlock, start: number): Notice {
  const end = start + 2;
  return {
    places: [placeIn(block, start, end)],
    values: { quote: '其它', instead: '其他' },
    quote: '其它',
    fix: { section: block.section, block: block.block, start, end, text: '其他' },
  };
}
