import { type CellLines, cellLines } from './cell-lines.ts';
import type { PreparedCell, PreparedTable } from './prepare-table.ts';
import type { TableDensity } from './style.ts';

/** A cell with the lines of its text. */
export interface MeasuredCell extends PreparedCell {
  text: CellLines;
  /** The row after the last it spans. */
  end: number;
}

/** A table whose rows have heights. Lengths in millimetres. */
export interface MeasuredTable {
  table: PreparedTable;
  density: TableDensity;
  cells: readonly MeasuredCell[];
  /** The upper edge of each row from the top of the table, and the lower edge of the last. */
  tops: readonly number[];
}

/** Sets a table at a density: lines of all cells, then the heights of all rows. */
export function measureTable(table: PreparedTable, density: TableDensity): MeasuredTable {
  const cells = table.cells.map(
    (cell): MeasuredCell => ({
      ...cell,
      text: cellLines(cell, density),
      end: Math.min(table.rows, cell.row + cell.rows),
    }),
  );
  return { table, density, cells, tops: rowTops(table.rows, cells, density) };
}

/** The height of a measured table, or of its rows from `from` to before `to`. */
export function tableHeight({ tops }: MeasuredTable, from = 0, to = tops.length - 1): number {
  return (tops[to] ?? 0) - (tops[from] ?? 0);
}

function rowTops(
  rows: number,
  cells: readonly MeasuredCell[],
  { padY, size }: TableDensity,
): number[] {
  const heights = new Array<number>(rows).fill(size + 2 * padY);
  const bySpan = [...cells].sort((one, other) => one.end - one.row - (other.end - other.row));
  for (const { row, end, text } of bySpan) {
    let standing = 0;
    for (let index = row; index < end; index += 1) standing += heights[index] ?? 0;
    const lacking = text.height + 2 * padY - standing;
    if (lacking <= 0) continue;
    for (let index = row; index < end; index += 1) {
      heights[index] = (heights[index] ?? 0) + lacking / (end - row);
    }
  }
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height);
  return tops;
}
