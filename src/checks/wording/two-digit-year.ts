import { patternCheck } from '../text-check.ts';
import { NUMERALS } from './sources.ts';

/** 年份 in four digits. Only where two digits cannot be a number of years. */
export const twoDigitYear = patternCheck({
  id: 'twoDigitYear',
  severity: 'notice',
  source: NUMERALS,
  pattern:
    /(?=['’\d])(?<=^|[，。；：、（(“至到自从截年于在比较])['’]?(\d{2})年(?=\d{1,2}月(?!内)|底|末|初|上半年|下半年|度)/g,
  unless: ([, digits], _block, { report }) => Number(digits) > (report.year % 100) + 1,
  instead: ([, digits]) => `20${digits}年`,
  examples: {
    fires: ['15年12月印发了通知', '截至20年底', '（21年度）'],
    silent: ['2015年12月', '历时10年', '任期满10年底', '近15年来', '（35年度）'],
  },
});
