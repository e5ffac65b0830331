import { matchesOf } from '../matches.ts';
import type { CheckedBlock } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';
import { PRACTICE } from '../wording/sources.ts';
import { quantity, sumOf, written } from './decimal.ts';
import { type NumberInText, readNumbers } from './numbers.ts';
import { lies, type Stretch } from './sentences.ts';

/** 其中，网站占60%，微信占50%: shares of one whole in a row, their counts not told. */
const SHARES =
  /其中[，,：:]?[^\d。；，,%％]{1,12}占(?:比)?\d[\d.]*[%％](?:[、，,][^\d。；，,、%％]{1,12}占(?:比)?\d[\d.]*[%％]){1,12}/g;

/** What rounding may add up to, for each share. */
const ROUNDING = 0.1;

/** Shares of one whole come to no more than all of it. */
export const sumOfShares: TextCheck = {
  id: 'sumOfShares',
  severity: 'mustExplain',
  source: PRACTICE,
  find: ({ blocks }) =>
    blocks.flatMap((block) =>
      matchesOf(block.text, SHARES).flatMap(({ index, 0: said }) =>
        noticesOf(block, { start: index, end: index + said.length }),
      ),
    ),
  examples: {
    fires: [
      '公开信息100条，其中，网站占60%，微信占50%。',
      '其中：网站占比60%、微信占比30%、公报占比20%。',
    ],
    silent: [
      '公开信息100条，其中，网站占60%，微信占40%。',
      '其中，网站占60%，微信占30%。',
      '其中，网站占33.3%，微信占33.4%，公报占33.4%。',
    ],
  },
};

function noticesOf(block: CheckedBlock, stretch: Stretch): Notice[] {
  const shares: NumberInText[] = readNumbers(block).filter((one) => lies(one, stretch));
  const sum = sumOf(shares);
  if (!sum || quantity(sum) <= 100 + ROUNDING * shares.length) return [];
  return [
    {
      places: shares.map(({ start, end }) => placeIn(block, start, end)),
      values: { shares: shares.map((one) => `${written(one)}%`).join(' + '), sum: written(sum) },
      quote: block.text.slice(stretch.start, stretch.end),
      figures: { left: written(sum), right: '100', difference: (quantity(sum) - 100).toFixed(2) },
    },
  ];
}
