import type { TextCheck } from '../text-check.ts';
import { allStatements } from './all-statements.ts';
import { composition } from './composition.ts';
import { denials } from './denials.ts';
import { textAgainstTables } from './figure-phrases.ts';
import { growth } from './growth.ts';
import { partsAndWhole } from './parts-and-whole.ts';
import { percentagePoints } from './percentage-points.ts';
import { products } from './products.ts';
import { respectiveFigures } from './respective.ts';
import { shares } from './shares.ts';
import { sharesOfTotals } from './shares-of-totals.ts';
import { sumOfShares } from './sum-of-shares.ts';

/** 正文数字核对: everything that reads the numbers of the text. */
export const narrativeChecks: readonly TextCheck[] = [
  partsAndWhole,
  composition,
  shares,
  sharesOfTotals,
  sumOfShares,
  growth,
  percentagePoints,
  products,
  textAgainstTables,
  denials,
  allStatements,
  respectiveFigures,
];
