import type { Gathering } from '../gather-blocks.ts';
import { LIMITS, refuseSource } from '../source-limits.ts';
import type { SourceCell } from '../source-tree.ts';
import type { CellRange, SheetCells } from './sheet-cells.ts';

/**
 * A sheet as rows of cells, its blank ones among them as far as the sheet is filled, merged ones once. Rows without
 * any text are left out.
 */
export function sheetGrid(
  { rows, merged }: SheetCells,
  sheet: string,
  { count }: Gathering,
): SourceCell[][] {
  const filled = [...rows.keys()].sort((a, b) => a - b);
  const width = 1 + Math.max(0, ...[...rows.values()].map((row) => Math.max(...row.keys())));
  const columns = Math.min(width, LIMITS.columns);
  if (filled.length * columns > LIMITS.pieces * 4) {
    refuseSource('intake.tooManyPieces', { limit: LIMITS.pieces });
  }
  const spans = spansOf(merged, new Set(filled), columns);
  return filled.map((row) =>
    Array.from({ length: columns }, (_, column): SourceCell[] => {
      const span = spans.get(row * LIMITS.columns + column);
      if (span === 'covered') return [];
      const text = rows.get(row)?.get(column) ?? '';
      if (text !== '') count(text);
      const place = { sheet, row: row + 1, column: column + 1 };
      return [{ text, place, column, colSpan: span?.colSpan ?? 1, rowSpan: span?.rowSpan ?? 1 }];
    }).flat(),
  );
}

/** Rows that all merged ranges together may reach over. */
const MOST_LOOKED = 3_000_000;

type Span = { colSpan: number; rowSpan: number } | 'covered';

/** What merging does to each filled cell, by row and column; a merge over a million cells is cut to the filled ones. */
function spansOf(
  merged: readonly CellRange[],
  filled: ReadonlySet<number>,
  columns: number,
): Map<number, Span> {
  const spans = new Map<number, Span>();
  const rows = [...filled];
  let looked = 0;
  for (const { top, left, bottom, right } of merged) {
    const last = Math.min(right, columns - 1);
    const within = bottom - top < rows.length ? range(top, bottom) : rows;
    looked += within.length;
    if (looked > MOST_LOOKED) refuseSource('intake.tooManyPieces', { limit: LIMITS.pieces });
    for (const row of within) {
      if (row < top || row > bottom || !filled.has(row)) continue;
      for (let column = left; column <= last; column += 1) {
        const key = row * LIMITS.columns + column;
        // Ranges that lie over each other are none of a sheet's own making.
        if (spans.has(key)) break;
        const isFirst = row === top && column === left;
        spans.set(
          key,
          isFirst ? { colSpan: last - left + 1, rowSpan: bottom - top + 1 } : 'covered',
        );
      }
    }
  }
  return spans;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
