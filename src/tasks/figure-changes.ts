import { printFigures } from '#document/compose/printed-figures.ts';
import type { CellAddress } from '#domain/address.ts';
import { type Cell, cellsOf } from '#domain/cells.ts';
import { type Comparison, compareFigures } from '#domain/comparison.ts';
import { shownFigures } from '#domain/explained.ts';
import { type Figure, readFigure } from '#domain/figure.ts';
import { counterpartsOf } from '#domain/move-edition.ts';
import { checkFigures, type FilledReport } from './check-figures.ts';

/** A cell of two reports: what each prints there, '' where it is blank, and its figures compared. */
export interface FigureChange {
  cell: Cell;
  now: string;
  before: string;
  comparison: Comparison;
  /** How far the change goes beyond what figures swing by themselves; 0 where either side has no figure. */
  weight: number;
}

/** The cells of a report beside those of an earlier one, and the cells of that which this edition has no place for. */
export interface FiguresBeside {
  /** In the order of the form. */
  cells: readonly FigureChange[];
  lost: readonly CellAddress[];
}

/** Lays the cells of two reports beside each other, by the edition of the later one; blank totals are added up. */
export function figuresBeside(now: FilledReport, before: FilledReport): FiguresBeside {
  const targets = counterpartsOf(before.template, now.template);
  const origins = new Map([...targets].map(([origin, target]) => [target, origin]));
  const here = readerOf(now);
  const there = readerOf(before);
  const cells = now.template.tables.flatMap(cellsOf).map((cell): FigureChange => {
    const { address } = cell;
    const origin = origins.get(address);
    const one = here(address, cell);
    const other = origin === undefined ? { printed: '' } : there(origin, cell);
    const comparison = compareFigures(address, one.figure, other.figure);
    return {
      cell,
      now: one.printed,
      before: other.printed,
      comparison,
      weight: weightOf(comparison, cell),
    };
  });
  const { figures, texts } = before.report;
  const filled = [figures, texts].flatMap((part) => Object.keys(part));
  return { cells, lost: filled.filter((address) => !targets.has(address)) };
}

/** Those whose print differs, the strangest first, then in the order of the form. */
export function changedCells({ cells }: FiguresBeside): FigureChange[] {
  return cells
    .filter(({ now, before }) => now !== before)
    .sort((one, other) => other.weight - one.weight);
}

/** A change counts by how far it goes beyond what the figures would swing by themselves, their square root. */
function weightOf({ thisYear, lastYear, change }: Comparison, { decimals }: Cell): number {
  if (thisYear === undefined || lastYear === undefined || change === undefined) return 0;
  const scale = 10 ** decimals;
  return Math.abs(change) / Math.sqrt(Math.max(thisYear, lastYear, scale) * scale);
}

type Reader = (address: CellAddress, cell: Cell) => { printed: string; figure?: Figure };

function readerOf(filled: FilledReport): Reader {
  const { report, template } = filled;
  const { totals } = checkFigures(filled);
  const prints = printFigures(report, template, { totals });
  const shown = shownFigures(report.figures, totals);
  return (address, cell) => {
    const printed = prints.cell(address);
    const reading = cell.kind === 'text' ? undefined : readFigure(shown(address), cell);
    return reading?.state === 'read' ? { printed, figure: reading.figure } : { printed };
  };
}
