import type { TableBlock } from '#document/tree.ts';
import { characterCount } from '../character-count.ts';
import { type CellText, cellMargins } from './cell-fit.ts';
import type { WordPage } from './page-geometry.ts';
import { tableLead } from './table-lead.ts';

/** What a table needs to be measured. */
export interface TableMeasures {
  /** Of the grid columns, in twips. */
  widths: readonly number[];
  text: CellText;
  /** The least height of a row, in twips. */
  rowHeight: number;
  page: WordPage;
}

/** Whether a table fits on a page under its heading, as far as can be told without the fonts it will be set in. */
export function fitsOnPage({ rows }: Pick<TableBlock, 'rows'>, measures: TableMeasures): boolean {
  const { style, linePitch } = measures.page;
  const heights = rows.map(({ cells }) =>
    Math.max(
      measures.rowHeight,
      ...cells.filter(({ rowSpan }) => rowSpan === 1).map((cell) => cellHeight(cell, measures)),
    ),
  );
  const whole = heights.reduce((sum, height) => sum + height, 0);
  return whole <= (style.lines - 1) * linePitch;
}

function cellHeight(
  { text, column, colSpan }: TableBlock['rows'][number]['cells'][number],
  { widths, text: { style, sizes } }: TableMeasures,
): number {
  const width = widths.slice(column, column + colSpan).reduce((sum, one) => sum + one, 0);
  const room = width - cellMargins.left - cellMargins.right;
  const size = sizes[style] / 2;
  const lines = text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil((characterCount(line) * size * 20) / room)));
  const all = lines.reduce((sum, count) => sum + count, 0);
  return all * tableLead(size) * 20 + cellMargins.top + cellMargins.bottom;
}
