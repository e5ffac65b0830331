import { patternCheck } from '../text-check.ts';
import { WEBSITES } from './sources.ts';

/** 作出 goes with decisions, answers and rulings; 做出 with things made by hand. */
export const makeWord = patternCheck({
  id: 'makeWord',
  severity: 'notice',
  source: WEBSITES,
  pattern: /做出(?=[^，。；、做]{0,8}(?:决定|答复|裁决|判决|裁定|更改))/g,
  instead: () => '作出',
  examples: {
    fires: ['做出行政处罚决定', '及时做出答复'],
    silent: ['作出答复', '做出成绩', '做出特色，再作决定'],
  },
});
