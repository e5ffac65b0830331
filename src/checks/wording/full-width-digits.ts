import { correctionCheck, editsOf } from './edits.ts';
import { NUMERALS } from './sources.ts';

const DISTANCE = '０'.charCodeAt(0) - '0'.charCodeAt(0);

/** 全角数字: figures typed with the input method left in full width. */
export const fullWidthDigits = correctionCheck({
  id: 'fullWidthDigits',
  severity: 'notice',
  source: NUMERALS,
  edits: ({ text }) =>
    editsOf(text, /[０-９]+/g, ([digits]) =>
      [...digits].map((digit) => String.fromCharCode(digit.charCodeAt(0) - DISTANCE)).join(''),
    ),
  examples: { fires: ['共收到申请１２件', '２０２１年'], silent: ['共收到申请12件', '一二三'] },
});
