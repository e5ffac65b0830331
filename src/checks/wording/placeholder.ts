import { patternCheck } from '../text-check.ts';
import { PRACTICE } from './sources.ts';

/** A blank of a model text that nobody filled in: 20XX年, ××件, 2021年 月 日. */
export const placeholder = patternCheck({
  id: 'placeholder',
  severity: 'mustExplain',
  source: PRACTICE,
  pattern:
    /(?:19|20)?[XＸ×x]{2,4}年|[XＸ×]{2,4}(?=[件条次元万月日])|\d{4}年[ \u3000]+月|\d{4}年月日|(?<![A-Za-z\d./_])_{2,}/g,
  examples: {
    fires: ['20XX年，本机关未收取信息处理费。', '共收到申请××件。', '2021年 月 日', '收到____件'],
    silent: ['2021年，本机关未收取信息处理费。', '2021年月均访问量', '受理张××等人的申请'],
  },
});
