import { privacyCheck } from './privacy-check.ts';
import { PRIVACY } from './sources.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** 公民身份号码 with a date and a check character that fit (GB 11643). */
export const identityNumber = privacyCheck({
  id: 'identityNumber',
  severity: 'mustExplain',
  source: PRIVACY,
  pattern:
    /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g,
  unless: ([quote]) => !isIdentityNumber(quote),
  examples: {
    fires: [
      '申请人身份证号11010519491231002X',
      '（11010519491231002x）',
      '单元格：张某11010519491231002X',
      '未对应：11010519491231002X',
    ],
    silent: ['编号110105194912310021', '索引号110105194912310021234', '共11010519491231002件'],
  },
});

/** Whether 18 characters carry the right check character. */
export function isIdentityNumber(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return CHECK_CHARACTERS[sum % 11] === number[17]?.toUpperCase();
}
