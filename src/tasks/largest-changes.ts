import type { StandingFinding } from '#domain/explained.ts';
import { writeFigure } from '#domain/figure.ts';
import { percentOf } from '#domain/share.ts';
import type { FilledReport } from './check-figures.ts';
import { changedCells, figuresBeside } from './figure-changes.ts';

/** A figure that has changed against last year, all in words. */
export interface LargestChange {
  name: string;
  last: string;
  now: string;
  /** +29（+12.3%）. */
  change: string;
  /** What was said to it; empty where nothing was. */
  reason: string;
}

/** The cells whose figures have changed against last year, the strangest first. Totals only repeat their parts. */
export function largestChanges(
  { filled, lastYear }: { filled: FilledReport; lastYear?: FilledReport | undefined },
  findings: readonly StandingFinding[],
): LargestChange[] {
  if (!lastYear) return [];
  return changedCells(figuresBeside(filled, lastYear)).flatMap(({ cell, comparison }) => {
    const { thisYear: now, lastYear: then } = comparison;
    if (cell.total || now === undefined || then === undefined || now === then) return [];
    const { address, table, row, column, decimals, unit } = cell;
    const counted = unit === '' || unit === 'free' ? '' : `（${unit}）`;
    const about = findings.find(
      ({ finding, explanation }) =>
        explanation && finding.places.some((place) => 'cell' in place && place.cell === address),
    );
    const difference = writeFigure(Math.abs(now - then), decimals);
    const rate = then > 0 ? percentOf(Math.abs(now - then), then) : undefined;
    const sign = now > then ? '+' : '-';
    return [
      {
        name: `${table.name} ${row.short ?? row.label}，${column.short ?? column.label}${counted}`,
        last: writeFigure(then, decimals),
        now: writeFigure(now, decimals),
        change: `${sign}${difference}${rate ? `（${sign}${rate}）` : ''}`,
        reason: about?.explanation?.reason ?? '',
      },
    ];
  });
}
