import type { CellAddress } from '#domain/address.ts';
import type { Finding } from '#domain/finding.ts';
import { prepareCheck } from '#tasks/check-figures.ts';
import { editions } from './editions.ts';
import { candidatesOf } from './enumerate.ts';
import type { Planted } from './plant.ts';
import { isLocated } from './score.ts';

const checks = {
  '2014': prepareCheck(editions['2014']),
  '2014-liaoning': prepareCheck(editions['2014-liaoning']),
  '2019': prepareCheck(editions['2019']),
  '2021': prepareCheck(editions['2021']),
};

/** The findings that the figures alone give rise to. */
export function figureFindings({ slipped: { figures, unit }, form }: Planted): Finding[] {
  const { findings } = checks[form]({ figures, unit });
  return findings.filter((one) => one.check === 'reconciliation');
}

/** The wrong cells are named, with their right figures, and no other cell is. */
export function isExact(planted: Planted): boolean {
  return isLocated(planted, figureFindings(planted));
}

/** The named cells beside those that a change of one cell alone would mend, each found in its own way. */
export interface Compared {
  planted: Planted;
  named: CellAddress[];
  enumerated: CellAddress[];
  same: boolean;
  /** The place of the wrong cell among the named ones, from 1; 0 where it is not named. */
  rank: number;
}

export function compareWithEnumeration(planted: Planted): Compared {
  const named = [
    ...new Set(figureFindings(planted).flatMap(({ suspects }) => suspects.map((one) => one.cell))),
  ];
  const enumerated = candidatesOf(planted.book).map((one) => one.cell);
  const [wrong] = planted.cells;
  return {
    planted,
    named,
    enumerated,
    same: named.length === enumerated.length && enumerated.every((cell) => named.includes(cell)),
    rank: named.indexOf(wrong?.cell ?? '') + 1,
  };
}
