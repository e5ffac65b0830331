import type { DocCell, DocRow } from '#document/tree.ts';

/** A cell with the headings it stands under and beside. */
export interface HeadedCell {
  cell: DocCell;
  row: number;
  headings: readonly DocCell[];
}

/**
 * The cells of a table row by row, each figure with its headings from the outermost in: the block's caption, the
 * column headings over it, the row labels beside it. Headings below a line of figures begin a new block.
 */
export function headCells(rows: readonly DocRow[]): HeadedCell[][] {
  let columnHeads: readonly DocCell[] = [];
  let rowHeads: readonly { cell: DocCell; last: number }[] = [];
  let below = false;
  return rows.map(({ cells }, row) => {
    if (below && cells.some(isColumnHead)) {
      columnHeads = [];
      below = false;
    }
    columnHeads = [...columnHeads, ...cells.filter(isColumnHead)];
    const begun = cells.filter(({ role }) => role === 'rowHead');
    rowHeads = [
      ...rowHeads.filter(({ last }) => last >= row),
      ...begun.map((cell) => ({ cell, last: row + cell.rowSpan - 1 })),
    ];
    const labels = rowHeads.map(({ cell }) => cell).sort((one, other) => one.column - other.column);
    if (labels.length > 0 || cells.some(isEntry)) below = true;
    return cells.map((cell) => ({
      cell,
      row,
      headings: isEntry(cell)
        ? [...columnHeads.filter((head) => overlaps(head, cell)), ...labels]
        : [],
    }));
  });
}

function isColumnHead({ role }: DocCell): boolean {
  return role === 'columnHead' || role === 'caption';
}

/** Whether a cell holds what the office filled in. */
export function isEntry({ role }: DocCell): boolean {
  return role === 'figure' || role === 'text';
}

function overlaps(head: DocCell, { column, colSpan }: DocCell): boolean {
  return head.column < column + colSpan && column < head.column + head.colSpan;
}
