import { patternCheck } from '../text-check.ts';
import { NUMERALS } from './sources.ts';

/** Dates and 文号 that lost characters on the way through a web page, or were typed twice: 202111日, 〔202130号, 202020年. */
export const lostDigits = patternCheck({
  id: 'lostDigits',
  severity: 'mustExplain',
  source: NUMERALS,
  pattern:
    /(?:19|20)(?<![\d.]..)\d{2}(?:\d{1,2}年| ?\d{1,4}日|\d{1,2}月)|1(?<![\d.].)[0-2][0-3]\d日|年(?<=\d{4}.)\d{3,4}日|〔(?:19|20)\d{2}(?:〕|\d*(?![\d〕年]))号|[[［(（【](?<=[\u4e00-\u9fff].)(?:19|20)\d{3,5}号/g,
  examples: {
    fires: [
      '统计期限为202111日至20211231日。',
      '20215月份举办了培训班。',
      '国办公开办函〔202130号',
      '云府发〔2021〕号',
      '截至2021年1231日',
      '1月1日到1231日',
      '截至202020年12月31日',
    ],
    silent: ['2021年1月1日至12月31日', '国办公开办函〔2021〕30号', '2021年5月份', '共202111条'],
  },
});
