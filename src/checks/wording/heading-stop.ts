import { listNumberOf } from '../structure/list-levels.ts';
import type { CheckedBlock } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';
import { DOCUMENT_FORM } from './sources.ts';

/** A heading is short; what is longer is a sentence that begins with a number. */
const LONGEST = 20;
const STOP = /[。；，：、！]$/;

/** A heading that stands alone takes no mark at its end. One that runs on into its text does. */
export const headingStop: TextCheck = {
  id: 'headingStop',
  severity: 'notice',
  source: DOCUMENT_FORM,
  find: ({ sections }) => sections.flatMap(({ blocks }) => blocks.flatMap(ofBlock)),
  examples: {
    fires: ['（一）主动公开情况。', '2.加强培训；'],
    silent: [
      '（一）主动公开情况',
      '（一）主动公开情况。全年公开信息30条。',
      '（二）本年度没有收到任何政府信息公开申请，也没有上年结转的申请。',
      '全部办结。',
    ],
  },
};

function ofBlock(block: CheckedBlock): Notice[] {
  const text = block.text.trimEnd();
  const number = listNumberOf(block);
  const name = number && text.slice(number.start + number.quote.length);
  if (!name || name.length > LONGEST || !STOP.test(name) || /[。；，：\d].+/.test(name)) return [];
  const end = text.length;
  const { section, block: id } = block;
  const quote = text.slice(end - 1);
  return [
    {
      places: [placeIn(block, end - 1, end)],
      values: { quote, heading: text },
      quote,
      fix: { section, block: id, start: end - 1, end, text: '' },
    },
  ];
}
