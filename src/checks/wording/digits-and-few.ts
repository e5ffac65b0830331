import { patternCheck } from '../text-check.ts';
import { NUMERALS } from './sources.ts';

/** 概数 stand in characters: 十几件, not 10几件. */
export const digitsAndFew = patternCheck({
  id: 'digitsAndFew',
  severity: 'notice',
  source: NUMERALS,
  pattern: /\d+几[十百千万]?(?=[件条个次份篇人天])|几\d+(?=[件条个次份篇人天])/g,
  examples: {
    fires: ['收到申请10几件', '培训几10人'],
    silent: ['收到申请十几件', '收到申请10余件', '培训几十人'],
  },
});
