import { cellLines } from './cell-lines.ts';
import type { PreparedCell, PreparedTable } from './prepare-table.ts';
import type { TableDensity } from './style.ts';

/** Rows never run over a page, save one that is higher than a page: it becomes several, one below the other. */
export function cutTallRows(
  table: PreparedTable,
  density: TableDensity,
  most: number,
): PreparedTable {
  const parts = Array.from({ length: table.rows }, (_, row) =>
    partsOf(table, row, { density, most }),
  );
  if (parts.every((count) => count === 1)) return table;
  const starts = [0];
  for (const count of parts) starts.push((starts.at(-1) ?? 0) + count);
  const startOf = (row: number) => starts[row] ?? table.rows;
  const cells = table.cells.flatMap((cell) => {
    const row = startOf(cell.row);
    const rows = startOf(cell.row + cell.rows) - row;
    if (cell.rows > 1 || rows === 1) return [{ ...cell, row, rows }];
    return cutCell(cell, rows, density).map((part, index) => ({ ...part, row: row + index }));
  });
  return { ...table, rows: startOf(table.rows), headerRows: startOf(table.headerRows), cells };
}

/** How many rows a row becomes so that none is higher than `most` millimetres. */
function partsOf(
  { cells }: PreparedTable,
  row: number,
  { density, most }: { density: TableDensity; most: number },
): number {
  const heights = cells
    .filter((cell) => cell.row === row && cell.rows === 1)
    .map((cell) => cellLines(cell, density).height);
  return Math.max(1, ...heights.map((height) => Math.ceil(height / (most - 2 * density.padY))));
}

/** The lines of a cell shared out among `count` cells, the first ones full. */
function cutCell(cell: PreparedCell, count: number, density: TableDensity): PreparedCell[] {
  const { lines } = cellLines(cell, density);
  const each = Math.ceil(lines.length / count);
  return Array.from({ length: count }, (_, index) => {
    const from = lines[index * each]?.from ?? cell.characters.length;
    const to = lines[(index + 1) * each]?.from ?? cell.characters.length;
    return { ...cell, characters: cell.characters.slice(from, to) };
  });
}
