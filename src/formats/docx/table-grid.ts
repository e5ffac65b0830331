import type { DocCell, DocRow } from '#document/tree.ts';

/** One cell of Word's grid: Word wants every row complete, merged cells told row by row. */
export interface GridPlace {
  column: number;
  colSpan: number;
  /** `begins` a cell, `goesOn` with the one above, or `empty`: no cell of the table reaches here. */
  state: 'begins' | 'goesOn' | 'empty';
  cell?: DocCell;
}

/** The rows of a table place by place, each from the first column to the last. */
export function gridRows(rows: readonly DocRow[], columns: number): GridPlace[][] {
  const above = new Map<number, { cell: DocCell; rowsLeft: number }>();
  return rows.map(({ cells }) => {
    const begins = new Map(cells.map((cell) => [cell.column, cell]));
    const places: GridPlace[] = [];
    for (let column = 0; column < columns; column += places.at(-1)?.colSpan ?? 1) {
      const reaching = above.get(column);
      const cell = begins.get(column);
      if (reaching !== undefined && reaching.rowsLeft > 0) {
        reaching.rowsLeft -= 1;
        places.push({ ...spanOf(reaching.cell), state: 'goesOn', cell: reaching.cell });
      } else if (cell !== undefined) {
        above.set(column, { cell, rowsLeft: cell.rowSpan - 1 });
        places.push({ ...spanOf(cell), state: 'begins', cell });
      } else {
        places.push({ column, colSpan: 1, state: 'empty' });
      }
    }
    return places;
  });
}

function spanOf({ column, colSpan }: DocCell): Pick<GridPlace, 'column' | 'colSpan'> {
  return { column, colSpan };
}
