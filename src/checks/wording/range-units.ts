import { patternCheck } from '../text-check.ts';
import { NUMERALS } from './sources.ts';

/** Per cent and 万 stand with both ends of a range: 15%～30%, 3万～5万. */
export const rangeUnits = patternCheck({
  id: 'rangeUnits',
  severity: 'notice',
  source: NUMERALS,
  pattern: /(?<![\d.A-Za-z/-])(\d{1,9}(?:\.\d{1,4})?)(?=[~～—–-]\d{1,9}(?:\.\d{1,4})?([%％万亿]))/g,
  instead: ([, number, unit]) => `${number}${unit}`,
  examples: {
    fires: ['占15～30%', '投入3-5万元', '增长1.5—2.5%'],
    silent: ['占15%～30%', '投入3万～5万元', '3～5个工作日'],
  },
});
