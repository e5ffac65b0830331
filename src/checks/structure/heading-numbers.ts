import type { TextCheck } from '../text-check.ts';
import { DOCUMENT_FORM } from '../wording/sources.ts';
import { readNumber, writeNumber } from './chinese-number.ts';
import { ownSections } from './own-sections.ts';

const NUMBER = /^[一二三四五六七八九十]{1,3}(?=[、.．，\s])/;

/** Headings count 一、二、三 without a gap and without a number twice. One that has no number counts for nothing. */
export const headingNumbers: TextCheck = {
  id: 'headingNumbers',
  severity: 'mustExplain',
  source: DOCUMENT_FORM,
  find(text) {
    let last = 0;
    return ownSections(text).flatMap(({ text: { id, heading } }) => {
      const quote = heading.trim().match(NUMBER)?.[0];
      const number = quote === undefined ? undefined : readNumber(quote);
      if (quote === undefined || number === undefined) return [];
      const expected = last + 1;
      last = number;
      if (number === expected) return [];
      const values = { heading, quote, instead: writeNumber(expected) };
      return [{ places: [{ section: id }], values, quote: heading }];
    });
  },
  examples: {
    fires: ['缺少：四、政府信息公开行政复议、行政诉讼情况'],
    silent: ['部分：四、政府信息公开行政复议、行政诉讼情况'],
  },
};
