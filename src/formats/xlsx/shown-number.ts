/** Digits that a spreadsheet keeps of a number; what comes after is the noise of its binary form. */
const DIGITS = 15;

/** A stored number as it shows: 96171.600000000006 is 96171.6, 1E-3 is 0.001. */
export function shownNumber(stored: string): string {
  const isPlain = /^-?\d+(\.\d+)?$/.test(stored) && stored.replace(/\D/g, '').length <= DIGITS;
  if (isPlain || !/^-?[\d.]+(E[+-]?\d+)?$/i.test(stored)) return stored;
  return String(Number(Number(stored).toPrecision(DIGITS)));
}
