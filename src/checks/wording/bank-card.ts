import { isIdentityNumber } from './identity-number.ts';
import { privacyCheck } from './privacy-check.ts';
import { PRIVACY } from './sources.ts';

/** 银行卡号: 16 to 19 digits as cards begin, with the check digit of cards. */
export const bankCard = privacyCheck({
  id: 'bankCard',
  severity: 'mustExplain',
  source: PRIVACY,
  pattern:
    /(?<![\dA-Za-z.])(?:62\d{14,17}|62\d{2}(?: \d{4}){3}(?: \d{1,3})?|(?<=卡号[：:为]?)[3-6]\d{15,18})(?![\dA-Za-z.])/g,
  unless: ([quote]) => {
    const digits = quote.replaceAll(' ', '');
    return !hasCardCheckDigit(digits) || (digits.length === 18 && isIdentityNumber(digits));
  },
  examples: {
    fires: ['卡号6222020000000000000', '退费至6222 0200 0000 0000 000'],
    silent: ['编号6222020000000000001', '电话0100-12345678', '金额6222020000元'],
  },
});

/** Luhn: every second digit from the right doubled, the digits of all summed, a multiple of ten. */
function hasCardCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, at) => {
    const doubled = (digits.length - at) % 2 === 0;
    const value = Number(digit) * (doubled ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
