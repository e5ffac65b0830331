import type { DocRow, TableBlock } from '#document/tree.ts';
import type { CellAddress } from '#domain/address.ts';
import type { SourceDocument, SourceRow, SourceTable } from '#formats/source-tree.ts';

/** What the cells of each printed table show in a file that was read, found by row and column. */
export function readTables(
  tables: readonly TableBlock[],
  source: SourceDocument,
): ReadonlyMap<CellAddress, string>[] {
  const read = source.blocks.filter((block) => block.kind === 'table');
  let next = 0;
  return tables.map((table) => {
    const fitting = read.findIndex((one, index) => index >= next && fits(one, table));
    const at = fitting < 0 ? next : fitting;
    next = at + 1;
    return cellsOf(table, read[at]);
  });
}

/** Whether a table that was read has the columns and at least the rows of a printed one. */
function fits({ rows }: SourceTable, { rows: printed }: TableBlock): boolean {
  const own = edgesOf(printed.flatMap(({ cells }) => cells));
  return edgesOf(rows.flat()).length === own.length && rows.length >= printed.length;
}

interface Placed {
  column: number;
  colSpan: number;
}

/** Where cells begin and end, in grid columns: a reader that goes by lines finds no other columns. */
function edgesOf(cells: readonly Placed[]): number[] {
  const edges = cells.flatMap(({ column, colSpan }) => [column, column + colSpan]);
  return [...new Set(edges)].sort((one, other) => one - other);
}

function cellsOf(
  { rows, headerRows }: TableBlock,
  read: SourceTable | undefined,
): Map<CellAddress, string> {
  const found = new Map<CellAddress, string>();
  const lines = read ? bodyOf(read, rows.slice(0, headerRows)) : [];
  const from = read?.sheet ? lines.length - rows.length : 0;
  const edges = edgesOf(rows.flatMap(({ cells }) => cells));
  const readEdges = edgesOf(lines.slice(from).flat());
  for (const [index, { cells }] of rows.entries()) {
    for (const { cell, column } of cells) {
      if (cell === undefined) continue;
      const at = readEdges[edges.indexOf(column)];
      const place = lines[from + index]?.find((one) => one.column === at);
      if (place) found.set(cell, place.text);
    }
  }
  return found;
}

/** The rows of a table that was read, without the header rows that were printed again on a later page. */
function bodyOf({ rows }: SourceTable, header: readonly DocRow[]): SourceRow[] {
  if (header.length === 0) return [...rows];
  const heads = header.map(({ cells }) => textOf(cells));
  const kept: SourceRow[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const isAgain =
      at >= heads.length && heads.every((head, down) => textOf(rows[at + down] ?? []) === head);
    if (isAgain) at += heads.length - 1;
    else kept.push(rows[at] ?? []);
  }
  return kept;
}

function textOf(cells: readonly { text: string }[]): string {
  return cells
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');
}
