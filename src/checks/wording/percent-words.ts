import { patternCheck } from '../text-check.ts';
import { NUMERALS } from './sources.ts';

/** 百分比 in Arabic digits: 20%, not 百分之二十. */
export const percentWords = patternCheck({
  id: 'percentWords',
  severity: 'notice',
  source: NUMERALS,
  pattern: /百分之(?:[一二三四五六七八九十零点]{1,7}|\d+(?:\.\d+)?)(?!百)/g,
  examples: {
    fires: ['办结率达到百分之九十五', '增长百分之20'],
    silent: ['办结率达到95%', '百分之百公开'],
  },
});
