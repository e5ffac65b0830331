import { cellsOf } from '#domain/cells.ts';
import type { StandingFinding } from '#domain/explained.ts';
import { type Figure, readFigure, writeFigure } from '#domain/figure.ts';
import { percentOf } from '#domain/share.ts';
import { type FilledReport, figuresIn } from './check-figures.ts';

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

/**
 * The cells whose figures have changed against last year, the strangest first: a change counts by how far it goes beyond
 * what the figures would swing by themselves, their square root. Totals only repeat their parts.
 */
export function largestChanges(
  { filled, lastYear }: { filled: FilledReport; lastYear?: FilledReport | undefined },
  findings: readonly StandingFinding[],
): LargestChange[] {
  const { report, template } = filled;
  if (!lastYear) return [];
  const last = figuresIn(template, lastYear);
  const changes = template.tables.flatMap(cellsOf).flatMap((cell) => {
    if (cell.total || cell.kind === 'text') return [];
    const now = figureOf(report.figures[cell.address], cell);
    const then = figureOf(last[cell.address], cell);
    if (now === undefined || then === undefined || now === then) return [];
    const scale = 10 ** cell.decimals;
    const weight = Math.abs(now - then) / Math.sqrt(Math.max(now, then, scale) * scale);
    return [{ cell, now, then, weight }];
  });
  return changes
    .sort((one, other) => other.weight - one.weight)
    .map(({ cell, now, then }) => {
      const { address, table, row, column, decimals, unit } = cell;
      const counted = unit === '' || unit === 'free' ? '' : `（${unit}）`;
      const about = findings.find(
        ({ finding, explanation }) =>
          explanation && finding.places.some((place) => 'cell' in place && place.cell === address),
      );
      const difference = writeFigure(Math.abs(now - then), decimals);
      const rate = then > 0 ? percentOf(Math.abs(now - then), then) : undefined;
      const sign = now > then ? '+' : '-';
      return {
        name: `${table.name} ${row.short ?? row.label}，${column.short ?? column.label}${counted}`,
        last: writeFigure(then, decimals),
        now: writeFigure(now, decimals),
        change: `${sign}${difference}${rate ? `（${sign}${rate}）` : ''}`,
        reason: about?.explanation?.reason ?? '',
      };
    });
}

function figureOf(
  typed: string | undefined,
  format: { decimals: number; signed: boolean },
): Figure | undefined {
  const reading = readFigure(typed, format);
  return reading.state === 'read' ? reading.figure : undefined;
}
