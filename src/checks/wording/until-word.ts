import { patternCheck } from '../text-check.ts';
import { WEBSITES } from './sources.ts';

/** 截止 before a point in time is 截至: 截止 ends something, 截至 counts up to then. */
export const untilWord = patternCheck({
  id: 'untilWord',
  severity: 'notice',
  source: WEBSITES,
  pattern:
    /截止(?:到|至)?(?=(?:19|20)\d{2}|\d{1,2}月|目前|今年|本年|去年|上年|年底|年末|当前|现在|月底|[一二三四五六七八九十]{1,2}月)/g,
  instead: () => '截至',
  examples: {
    fires: ['截止2021年12月31日，共公开信息300条。', '截止到12月底', '截止目前'],
    silent: [
      '截至2021年12月31日',
      '报名截止日期为5月1日',
      '申请于2021年3月截止',
      '截止时间为5月1日',
    ],
  },
});
