import { patternCheck } from '../text-check.ts';
import { NUMERALS } from './sources.ts';

/** A year in characters numbers and takes 〇, not 零 or a circle: 二〇二一年. */
export const zeroForm = patternCheck({
  id: 'zeroForm',
  severity: 'notice',
  source: NUMERALS,
  pattern: /[一二][零〇○OoＯ九][零〇○OoＯ一二三四五六七八九]{2}(?=年)/g,
  unless: ([quote]) => !/[零○OoＯ]/.test(quote),
  instead: ([quote]) => quote.replace(/[零○OoＯ]/g, '〇'),
  examples: {
    fires: ['二零二一年十二月', '二○二一年度', '截至二〇二O年底'],
    silent: ['二〇二一年十二月', '2021年', '一零年代'],
  },
});
