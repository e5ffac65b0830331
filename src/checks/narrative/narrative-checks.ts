import type { TextCheck } from '../text-check.ts';
import { denials } from './denials.ts';
import { textAgainstTables } from './figure-phrases.ts';
import { partsAndWhole } from './parts-and-whole.ts';
import { shares } from './shares.ts';

/** 正文数字核对: everything that reads the numbers of the text. */
export const narrativeChecks: readonly TextCheck[] = [
  partsAndWhole,
  shares,
  textAgainstTables,
  denials,
];
