import { matchesOf } from '../matches.ts';
import type { CheckedBlock } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';
import { PRACTICE } from '../wording/sources.ts';
import { readNumber } from './chinese-number.ts';
import { ordinalsOf } from './ordinals.ts';

const ANNOUNCED =
  /([二三四五六七八九两]|\d)个?(?:大)?(?:方面|问题|不足|短板|举措|措施)[^。；：:一]{0,12}[：:](?=一是)/g;

/** 从三方面改进：一是…二是… with a number that does not fit. Only where the list ends with its paragraph. */
export const announcedItems: TextCheck = {
  id: 'announcedItems',
  severity: 'notice',
  source: PRACTICE,
  find: ({ blocks }) => blocks.flatMap(ofBlock),
  examples: {
    fires: [
      '从三方面改进：一是加强培训；二是更新目录。',
      '主要有2个问题：一是人员；二是经费；三是平台。',
    ],
    silent: [
      '从三方面改进：一是加强培训；二是更新目录；三是通报情况。',
      '存在两个问题：一是人员；二是经费。从两方面改进：一是培训；二是通报。',
      '在三方面取得进展。',
    ],
  },
};

function ofBlock(block: CheckedBlock): Notice[] {
  const ordinals = ordinalsOf(block);
  return matchesOf(block.text, ANNOUNCED).flatMap((match): Notice[] => {
    const [quote, digits = ''] = match;
    const announced = readNumber(digits);
    const end = match.index + quote.length;
    let actual = 0;
    for (const { start, number } of ordinals) {
      if (start < end) continue;
      if (number !== actual + 1) break;
      actual = number;
    }
    if (announced === undefined || announced === actual) return [];
    const values = { quote, announced, actual };
    return [{ places: [placeIn(block, match.index, end)], values, quote }];
  });
}
