/**
 * 数值: a figure of the report, a whole number scaled by 10 to the power of its leaf's decimals.
 * 616178.201 in a leaf of 6 decimals is 616178201000. Always a safe integer, never a binary fraction.
 */
export type Figure = number;

/** How a cell's figure is written: how many decimals it may have and whether it may be negative. */
export interface FigureFormat {
  decimals: number;
  signed?: boolean;
}

/** Why typed text is no figure of its cell. */
export type UnreadableReason =
  | 'notANumber'
  | 'negative'
  | 'notWhole'
  | 'tooManyDecimals'
  | 'tooLarge';

/**
 * 填报值: what the text of a cell says. Blank, zero and unreadable are three different things.
 * `digits` is the printed form: the digits as typed, half-width, without separators, no zero added or dropped.
 */
export type FigureReading =
  | { state: 'blank' }
  | { state: 'read'; figure: Figure; digits: string }
  | { state: 'unreadable'; typed: string; reason: UnreadableReason };

const BLANK: FigureReading = { state: 'blank' };
const DIGITS = /^\d+$/;
const PLAIN = /^([+-]?)(\d+)(?:\.(\d+))?$/;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** Reads typed text as the figure of a cell; `undefined` and white space alone are blank. */
export function readFigure(typed: string | undefined, format: FigureFormat): FigureReading {
  if (typed === undefined || typed === '') return BLANK;
  const text = DIGITS.test(typed) ? typed : halfWidth(typed).trim();
  if (text === '') return BLANK;
  const digits = GROUPED.test(text) ? text.replaceAll(',', '') : text;
  const match = PLAIN.exec(digits);
  if (!match) return unreadable(typed, 'notANumber');
  const [, sign = '', whole = '', fraction = ''] = match;
  if (sign !== '' && !format.signed) {
    return unreadable(typed, sign === '-' ? 'negative' : 'notANumber');
  }
  if (fraction.length > format.decimals) {
    return unreadable(typed, format.decimals === 0 ? 'notWhole' : 'tooManyDecimals');
  }
  const figure = Number(whole + fraction.padEnd(format.decimals, '0'));
  if (!Number.isSafeInteger(figure)) return unreadable(typed, 'tooLarge');
  return {
    state: 'read',
    figure: sign === '-' && figure !== 0 ? -figure : figure,
    digits,
  };
}

/** Writes a figure in decimal digits, with no more decimals than it needs: 616178201000 at 6 is 616178.201. */
export function writeFigure(figure: Figure, decimals: number): string {
  if (decimals === 0) return String(figure);
  const digits = String(Math.abs(figure)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return `${figure < 0 ? '-' : ''}${whole}${fraction && '.'}${fraction}`;
}

/** Adds figures of one scale; undefined when the sum is beyond what is exact. */
export function addFigures(figures: readonly Figure[]): Figure | undefined {
  let sum = 0;
  for (const figure of figures) {
    sum += figure;
    if (!Number.isSafeInteger(sum)) return undefined;
  }
  return sum;
}

function unreadable(typed: string | undefined, reason: UnreadableReason): FigureReading {
  return { state: 'unreadable', typed: typed ?? '', reason };
}

/** Full-width digits and signs as an input method leaves them, written half-width. */
function halfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replaceAll('\u2212', '-');
}
