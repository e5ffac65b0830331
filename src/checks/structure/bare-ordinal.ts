import type { CheckedSection } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';
import { DOCUMENT_FORM } from '../wording/sources.ts';
import { ordinalsOf } from './ordinals.ts';

/** A paragraph that begins with 三是 while 二是 stood in the midst of another: it was torn off, or its level is wrong. */
export const bareOrdinal: TextCheck = {
  id: 'bareOrdinal',
  severity: 'notice',
  source: DOCUMENT_FORM,
  find: ({ sections }) => sections.flatMap(ofSection),
  examples: {
    fires: ['部分：一、总体情况\n一是健全机制；二是加强培训。\n三是改进网站。'],
    silent: ['部分：一、总体情况\n一是健全机制。\n二是加强培训。', '一是加强领导；二是加强培训。'],
  },
};

function ofSection({ blocks }: CheckedSection): Notice[] {
  const led = new Map<number, boolean>();
  return blocks.flatMap(ordinalsOf).flatMap(({ block, start, quote, number, leads }) => {
    led.set(number, leads);
    if (!leads || led.get(number - 1) !== false) return [];
    return [{ places: [placeIn(block, start, start + quote.length)], values: { quote }, quote }];
  });
}
