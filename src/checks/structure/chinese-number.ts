const DIGITS = '零一二三四五六七八九';

/** 一 to 九十九 or Arabic digits as a number; undefined where it is neither. */
export function readNumber(text: string): number | undefined {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  if (text === '两') return 2;
  if (!/^[一二三四五六七八九]?十?[一二三四五六七八九]?$/.test(text) || text === '')
    return undefined;
  const [tens, ones] = text.includes('十') ? text.split('十') : ['零', text];
  const number = digit(tens === '' ? '一' : tens) * 10 + digit(ones === '' ? '零' : ones);
  return text.length > 1 && !text.includes('十') ? undefined : number;
}

/** 1 to 99 in Chinese: 十二. */
export function writeNumber(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const start = tens > 1 ? `${DIGITS[tens]}十` : tens === 1 ? '十' : '';
  return start + (ones > 0 ? DIGITS[ones] : '');
}

function digit(character: string | undefined): number {
  return Math.max(0, DIGITS.indexOf(character ?? '零'));
}
