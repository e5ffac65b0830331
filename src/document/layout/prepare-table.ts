import type { Origin } from '../page.ts';
import type { DocCell, TableBlock } from '../tree.ts';
import type { SetCharacter, Typesetter } from './set-text.ts';
import type { PageStyle } from './style.ts';

/** A cell with its characters, and the columns it spans. Lengths in millimetres. */
export interface PreparedCell {
  cell: DocCell;
  /** Its first row, and how many it spans. */
  row: number;
  rows: number;
  x: number;
  width: number;
  characters: readonly SetCharacter[];
  origin: Origin;
}

/** A table scaled to the width of the text, its cells not yet broken into lines. */
export interface PreparedTable {
  rows: number;
  headerRows: number;
  /** Left edges of the grid columns, and the right edge of the last. */
  edges: readonly number[];
  cells: readonly PreparedCell[];
}

/** Scales a table to the width of the text and finds the characters of its cells. */
export function prepareTable(
  table: TableBlock,
  setter: Typesetter,
  style: PageStyle,
): PreparedTable {
  const edges = columnEdges(table.widths, style);
  const cells = table.rows.flatMap(({ cells: begun }, row) =>
    begun.map((cell): PreparedCell => {
      const x = edges[cell.column] ?? style.area.left;
      const right = edges[cell.column + cell.colSpan] ?? style.area.left + style.area.width;
      const origin = cellOrigin(table, cell, row);
      const font = cell.note ? 'kaiti' : 'songti';
      const characters = setter.set([{ text: cell.text, font }], origin);
      return { cell, row, rows: cell.rowSpan, x, width: right - x, characters, origin };
    }),
  );
  return { rows: table.rows.length, headerRows: table.headerRows, edges, cells };
}

function columnEdges(widths: readonly number[], { area, tableWidth }: PageStyle): number[] {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const left = area.left + (area.width - tableWidth) / 2;
  const edges = [left];
  let sum = 0;
  for (const width of widths) {
    sum += width;
    edges.push(left + (sum / whole) * tableWidth);
  }
  return edges;
}

function cellOrigin(table: TableBlock, cell: DocCell, row: number): Origin {
  const head = headOf(cell.role);
  return {
    block: table.id,
    kind: 'table',
    row,
    column: cell.column,
    colSpan: cell.colSpan,
    rowSpan: cell.rowSpan,
    ...(head && { head }),
    ...(cell.cell && { cell: cell.cell }),
  };
}

function headOf(role: DocCell['role']): Origin['head'] {
  if (role === 'rowHead') return 'row';
  return role === 'figure' || role === 'text' ? undefined : 'column';
}
