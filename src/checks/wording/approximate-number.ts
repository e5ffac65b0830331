import { patternCheck } from '../text-check.ts';
import { NUMERALS } from './sources.ts';

const DIGITS = '一二三四五六七八九';

/** 概数: two numbers side by side, without 顿号: 七八个. */
export const approximateNumber = patternCheck({
  id: 'approximateNumber',
  severity: 'notice',
  source: NUMERALS,
  pattern:
    /(?<![第十一二三四五六七八九、])([一二三四五六七八九])、([一二三四五六七八九])(?=[个件次天条篇])/g,
  unless: ([, first = '', second = '']) => DIGITS.indexOf(second) - DIGITS.indexOf(first) !== 1,
  instead: ([, first, second]) => `${first}${second}`,
  examples: {
    fires: ['每月有七、八个单位'],
    silent: ['七八个单位', '第三、四条', '一、三件', '十七、八个'],
  },
});
