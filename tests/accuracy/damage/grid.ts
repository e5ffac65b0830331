import type { CopyCell, CopyRow, CopyTable } from './copy.ts';

/** Takes a row out; cells that reached over it shrink, those that began in it begin one row later. */
export function removeRow(table: CopyTable, at: number): CopyRow {
  const [removed = []] = table.rows.splice(at, 1);
  shrinkAbove(table, at);
  const next = table.rows[at];
  for (const cell of removed) {
    if (cell.rowSpan > 1 && next) next.push({ ...cell, rowSpan: cell.rowSpan - 1 });
  }
  next?.sort((a, b) => a.column - b.column);
  return removed;
}

function shrinkAbove({ rows }: CopyTable, at: number): void {
  for (const [above, row] of rows.slice(0, at).entries()) {
    for (const cell of row) if (above + cell.rowSpan > at) cell.rowSpan -= 1;
  }
}

/** Puts a row in; cells that reach over its place grow. */
export function insertRow({ rows }: CopyTable, at: number, row: CopyRow): void {
  for (const [above, cells] of rows.slice(0, at).entries()) {
    for (const cell of cells) if (above + cell.rowSpan > at) cell.rowSpan += 1;
  }
  rows.splice(at, 0, row);
}

/** The columns of row `at` that no cell from above reaches over. */
export function freeColumns({ rows, columns }: CopyTable, at: number): number[] {
  const covered = new Set(
    rows
      .slice(0, at)
      .flatMap((row, above) =>
        row.flatMap(({ rowSpan, column, colSpan }) =>
          above + rowSpan > at ? Array.from({ length: colSpan }, (_, step) => column + step) : [],
        ),
      ),
  );
  return Array.from({ length: columns }, (_, column) => column).filter((one) => !covered.has(one));
}

/** Cuts a table in two before row `at`; a merged cell that is cut goes on as a blank one. */
export function cutTable(table: CopyTable, at: number): [CopyTable, CopyTable] {
  const above = table.rows.slice(0, at);
  const [first = [], ...rest] = table.rows.slice(at);
  const ends: CopyCell[] = [];
  for (const [row, cells] of above.entries()) {
    for (const cell of cells) {
      const left = row + cell.rowSpan - at;
      if (left <= 0) continue;
      ends.push({ ...cell, text: '', rowSpan: left });
      cell.rowSpan -= left;
    }
  }
  const begun = [...ends, ...first].sort((a, b) => a.column - b.column);
  return [
    { ...table, rows: above },
    { ...table, rows: [begun, ...rest] },
  ];
}

/** Takes a grid column out: cells in it alone go, wider ones shrink. */
export function removeColumn(table: CopyTable, column: number): void {
  table.columns -= 1;
  for (const [at, row] of table.rows.entries()) {
    table.rows[at] = row.flatMap((cell) => {
      const isIn = cell.column <= column && column < cell.column + cell.colSpan;
      if (isIn && cell.colSpan === 1) return [];
      const moved = cell.column > column ? { column: cell.column - 1 } : {};
      return [{ ...cell, ...moved, ...(isIn && { colSpan: cell.colSpan - 1 }) }];
    });
  }
}

/** Puts an empty grid column in before `column`: cells that reach over its place grow, the other rows get a blank cell. */
export function insertColumn(table: CopyTable, column: number): void {
  table.columns += 1;
  const covered = new Set<number>();
  for (const [at, row] of table.rows.entries()) {
    const reaching = row.find(
      (cell) => cell.column < column && column < cell.column + cell.colSpan,
    );
    for (const cell of row) if (cell.column >= column) cell.column += 1;
    if (reaching) {
      reaching.colSpan += 1;
      for (let step = 0; step < reaching.rowSpan; step += 1) covered.add(at + step);
    } else if (!covered.has(at)) {
      row.push({ text: '', role: 'unit', column, colSpan: 1, rowSpan: 1 });
      row.sort((a, b) => a.column - b.column);
    }
  }
}
