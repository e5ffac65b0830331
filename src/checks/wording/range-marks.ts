import { correctionCheck, editsOf } from './edits.ts';
import { PUNCTUATION } from './sources.ts';

/** Between dates: 1—12月, 2019年—2021年. */
const DATES =
  /[-~～–－](?<=(?<!\d)(?:\d{1,2}(?:月|日)?|(?:19|20)\d{2}年?).)(?=\d{1,2}(?:月|日(?!内))|(?:19|20)\d{2}年)/g;

/** Between numbers: 3～5个, 15%～30%. */
const NUMBERS =
  /[-~—–－](?<=(?<![\d.A-Za-z第〔/-])[1-9]\d{0,5}(?:\.\d{1,4})?(?:%|％|万|亿)?.)(?=[1-9]\d{0,5}(?:\.\d{1,4})?(?:[%％万亿件条次个人元篇份场期家天](?![\dA-Za-z])))/g;

/** 连接号: 一字线 between dates, 浪纹线 between numbers. */
export const rangeMarks = correctionCheck({
  id: 'rangeMarks',
  severity: 'notice',
  source: PUNCTUATION,
  edits: ({ text }) =>
    [...editsOf(text, DATES, () => '—'), ...editsOf(text, NUMBERS, () => '～')].sort(
      (a, b) => a.start - b.start,
    ),
  examples: {
    fires: ['1-12月共受理3件', '2019年～2021年', '3-5个工作日', '15%—30%'],
    silent: [
      '1—12月共受理3件',
      '3～5个工作日',
      '电话：0100-1234567',
      '2021-12-31',
      '1月1日—12月31日',
      '第3-5条',
    ],
  },
});
