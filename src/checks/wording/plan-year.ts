import { patternCheck } from '../text-check.ts';
import { PRACTICE } from './sources.ts';

/** 下一步 planned for the year the report is about: the plan was copied, its year was not moved. */
export const planYear = patternCheck({
  id: 'planYear',
  severity: 'notice',
  source: PRACTICE,
  pattern:
    /(?<!\d)((?:19|20)\d{2})年[，,]?[\u4e00-\u9fff]{0,8}?(?:将(?:继续|进一步|认真|重点|切实|着力|严格|从以下)|拟(?:从|继续|进一步))|(?:下一步|下步)[，,]?(?:在)?((?:19|20)\d{2})年/g,
  unless: ([, planned, next], _block, { report }) => Number(planned ?? next) > report.year,
  examples: {
    fires: ['2021年，我局将进一步加强公开。', '2020年我县拟从三方面改进', '下一步，2021年重点'],
    silent: ['2022年，我局将进一步加强公开。', '2021年，我局将公开纳入考核。'],
  },
});
