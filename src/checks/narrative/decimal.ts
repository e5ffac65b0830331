import { addFigures, writeFigure } from '#domain/figure.ts';

/** A number of the text without its place. */
export interface Decimal {
  scaled: number;
  decimals: number;
}

/** The sum of some numbers; undefined beyond what is exact. */
export function sumOf(numbers: readonly Decimal[]): Decimal | undefined {
  const decimals = Math.max(0, ...numbers.map((one) => one.decimals));
  const scaled = addFigures(numbers.map((one) => rescaled(one, decimals)));
  return scaled === undefined ? undefined : { scaled, decimals };
}

/** a - b. */
export function minus(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(a.decimals, b.decimals);
  return { scaled: rescaled(a, decimals) - rescaled(b, decimals), decimals };
}

/** The number as it is written. */
export function written({ scaled, decimals }: Decimal): string {
  return writeFigure(scaled, decimals);
}

const SCALES: Readonly<Record<number, string>> = { 4: '万', 8: '亿' };

/** The number as a text says it that writes so many places with 万 or 亿: 41300 is 4.13万. */
export function writtenAs({ scaled, decimals }: Decimal, shift: number): string {
  return `${writeFigure(scaled, decimals + shift)}${SCALES[shift] ?? ''}`;
}

/** The number as a quantity to compare with others. */
export function quantity({ scaled, decimals }: Decimal): number {
  return scaled / 10 ** decimals;
}

/** 占比: whether part / whole in per cent, rounded half up or down at the printed digits, is the share. */
export function isShare(share: Decimal, part: Decimal, whole: Decimal): boolean {
  if (whole.scaled === 0) return false;
  const exact = (quantity(part) / quantity(whole)) * 100;
  const half = 0.5 / 10 ** share.decimals;
  return Math.abs(exact - quantity(share)) <= half + 1e-9;
}

function rescaled({ scaled, decimals }: Decimal, to: number): number {
  return scaled * 10 ** (to - decimals);
}
