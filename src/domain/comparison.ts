import type { CellAddress } from './address.ts';
import type { Figure } from './figure.ts';

/** 同比: one cell this year and last, with the change and its rate where both are known. */
export interface Comparison {
  address: CellAddress;
  thisYear?: Figure;
  lastYear?: Figure;
  change?: Figure;
  rate?: number;
}

/** Compares one cell with last year; the rate is unknown where last year was blank or zero. */
export function compareFigures(
  address: CellAddress,
  thisYear: Figure | undefined,
  lastYear: Figure | undefined,
): Comparison {
  const known = {
    address,
    ...(thisYear !== undefined && { thisYear }),
    ...(lastYear !== undefined && { lastYear }),
  };
  if (thisYear === undefined || lastYear === undefined) return known;
  const change = thisYear - lastYear;
  return {
    ...known,
    change,
    ...(lastYear !== 0 && { rate: change / lastYear }),
  };
}
