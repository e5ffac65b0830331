import type { Figure } from './figure.ts';

/** 占比 in per cent with one decimal, half up: 59.7%. Undefined where the whole is zero. */
export function percentOf(part: Figure, whole: Figure): string | undefined {
  if (whole === 0) return undefined;
  const negative = part < 0 !== whole < 0 && part !== 0;
  const numerator = BigInt(Math.abs(part)) * 2000n + BigInt(Math.abs(whole));
  const tenths = String(numerator / (BigInt(Math.abs(whole)) * 2n)).padStart(2, '0');
  return `${negative ? '-' : ''}${tenths.slice(0, -1)}.${tenths.slice(-1)}%`;
}
