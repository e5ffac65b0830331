import type { StandingFinding } from '#domain/explained.ts';
import { changedCells, type FigureChange, type FiguresBeside } from '#tasks/figure-changes.ts';

/** Which of the changed cells are shown, and in which order. */
export interface FigureFilter {
  /** Id of a table; '' for all. */
  table: string;
  order: 'weight' | 'change' | 'form';
  /** Totals repeat their parts. */
  totals: boolean;
  /** Only those of which the checks say something. */
  flagged: boolean;
}

export const EVERYTHING: FigureFilter = {
  table: '',
  order: 'weight',
  totals: false,
  flagged: false,
};

/** The changed cells that a filter lets through, in its order. */
export function shownChanges(
  figures: FiguresBeside,
  flags: ReadonlyMap<string, readonly StandingFinding[]>,
  { table, order, totals, flagged }: FigureFilter,
): FigureChange[] {
  const changed =
    order === 'form'
      ? figures.cells.filter(({ now, before }) => now !== before)
      : changedCells(figures);
  const shown = changed.filter(
    ({ cell }) =>
      (table === '' || cell.table.id === table) &&
      (flagged ? flags.has(cell.address) : totals || !cell.total),
  );
  return order === 'change' ? shown.sort((one, other) => sizeOf(other) - sizeOf(one)) : shown;
}

/** The change as a number that can be compared over tables of other decimals. */
function sizeOf({ comparison: { change = 0 }, cell: { decimals } }: FigureChange): number {
  return Math.abs(change) / 10 ** decimals;
}
