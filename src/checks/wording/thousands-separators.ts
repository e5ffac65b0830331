import { matchesOf } from '../matches.ts';
import { placeIn, type TextCheck } from '../text-check.ts';
import { NUMERALS } from './sources.ts';

const SEPARATED = /(?<![\d,.])\d{1,3}(?:,\d{3}){1,4}(?![\d,])/g;
const PLAIN = /(?<![\d,.〔A-Za-z/-])\d{4,9}(?=[条件次人元万份页])/;

/** 千分撇: written in all figures of a report or in none. */
export const thousandsSeparators: TextCheck = {
  id: 'thousandsSeparators',
  severity: 'notice',
  source: NUMERALS,
  find({ blocks }) {
    if (!blocks.some(({ text }) => PLAIN.test(text))) return [];
    return blocks.flatMap((block) =>
      matchesOf(block.text, SEPARATED).map((match) => {
        const [quote] = match;
        const { index: start } = match;
        const end = start + quote.length;
        const text = quote.replaceAll(',', '');
        const { section, block: id } = block;
        return {
          places: [placeIn(block, start, end)],
          values: { quote, instead: text },
          quote,
          fix: { section, block: id, start, end, text },
        };
      }),
    );
  },
  examples: {
    fires: ['公开信息1,024条，其中网站1000条'],
    silent: ['公开信息1,024条，其中网站1,000条', '公开信息1024条，其中网站1000条'],
  },
};
