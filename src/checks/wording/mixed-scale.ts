import { patternCheck } from '../text-check.ts';
import { NUMERALS } from './sources.ts';

/** 万 and 亿 are the only characters that scale Arabic digits, and one of them is enough. */
export const mixedScale = patternCheck({
  id: 'mixedScale',
  severity: 'notice',
  source: NUMERALS,
  pattern:
    /(?<![\d.])\d{1,9}(?:\.\d{1,6})?(?:[万亿]\d{1,4}千|千(?=[元件条人份])|百(?=[元件条人份]))/g,
  examples: {
    fires: ['投入3亿4千万元', '发布1万2千条', '公开3千条'],
    silent: ['投入3.4亿元', '发布1.2万条', '公开3000条', '5千米'],
  },
});
