import type { Slip } from '#domain/finding.ts';

/** 差错类型: the slip of the hand that turns the right figure `instead` into the typed `value`. Decimal strings. */
export function slipOf(value: string, instead: string): Slip {
  if (isSwap(value, instead)) return 'digitsSwapped';
  if (drops(instead, value)) return 'digitMissing';
  if (drops(value, instead)) return 'digitExtra';
  if (significant(value) !== '' && significant(value) === significant(instead)) {
    return 'decimalShifted';
  }
  return differences(value, instead).length === 1 ? 'digitMisread' : 'unknown';
}

/** Two digits have changed places. */
function isSwap(a: string, b: string): boolean {
  const [first, second, ...more] = differences(a, b);
  if (first === undefined || second === undefined || more.length > 0) return false;
  return a[first] === b[second] && a[second] === b[first];
}

/** Leaving one digit out of `long` gives `short`. */
function drops(long: string, short: string): boolean {
  if (long.length !== short.length + 1 || short === '0') return false;
  return Array.from(long).some(
    (digit, at) => /\d/.test(digit) && long.slice(0, at) + long.slice(at + 1) === short,
  );
}

/** The digits that remain when the decimal point may stand anywhere. */
function significant(figure: string): string {
  return figure.replace('.', '').replace(/^0+|0+$/g, '');
}

/** The places where two figures of one length differ; every place where the lengths differ. */
function differences(a: string, b: string): number[] {
  const length = Math.max(a.length, b.length);
  if (a.length !== b.length) return Array.from({ length: length + 1 }, (_, at) => at);
  return Array.from({ length }, (_, at) => at).filter((at) => a[at] !== b[at]);
}
