import type { SourcePlace } from '#domain/imported-report.ts';
import type { Gathering } from './gather-blocks.ts';
import { LIMITS } from './source-limits.ts';
import type { SourceCell } from './source-tree.ts';

/** Builds blocks out of the tags of a document as they come by: tables within tables, rows that never end, and all. */
export interface TableBuilder {
  openTable(): void;
  openRow(skipped?: number): void;
  openCell(spans: CellSpans): void;
  closeCell(): void;
  closeTable(): void;
  /** Text of a paragraph, in the open cell or outside tables; returns where it stands. */
  paragraph(text: string, place: SourcePlace, heading?: number): SourcePlace;
  isInTable(): boolean;
}

export interface CellSpans {
  colSpan: number;
  rowSpan: number;
  /** It goes on with the merged cell above. */
  continued?: boolean;
}

interface OpenCell extends SourceCell {
  texts: string[];
}

interface OpenTable {
  number: number;
  rows: OpenCell[][];
  column: number;
  cell: OpenCell | undefined;
  /** The row up to which a cell above covers each column. */
  covered: number[];
  /** The last cell that began in each column, and its row: what a merged cell goes on with. */
  above: ({ cell: OpenCell; row: number } | undefined)[];
  /** It only arranges the page: what is in it stands outside tables. */
  layout: boolean;
}

export function tableBuilder(gathering: Gathering): TableBuilder {
  const open: OpenTable[] = [];
  let tables = 0;
  const paragraph: TableBuilder['paragraph'] = (text, place, heading) => {
    const table = open.at(-1);
    if (table?.cell && !table.layout) {
      gathering.count(text);
      table.cell.texts.push(text);
      return table.cell.place;
    }
    gathering.paragraph(text, place, heading);
    return place;
  };
  return {
    paragraph,
    isInTable: () => open.length > 0,
    openTable: () => {
      const around = open.at(-1);
      if (around && !around.layout) spread(around, gathering);
      tables += 1;
      open.push({
        number: tables,
        rows: [],
        column: 0,
        cell: undefined,
        covered: [],
        above: [],
        layout: false,
      });
    },
    openRow: (skipped = 0) => {
      const table = open.at(-1);
      if (!table) return;
      table.cell = undefined;
      table.rows.push([]);
      table.column = skipped;
    },
    openCell: (spans) => {
      const table = open.at(-1);
      if (table) addCell(table, spans, gathering);
    },
    closeCell: () => {
      const table = open.at(-1);
      if (table) table.cell = undefined;
    },
    closeTable: () => {
      const table = open.pop();
      if (!table || table.layout) return;
      const cells = table.rows.flat();
      if (cells.length === 1) spread(table, gathering);
      else gathering.table(table.rows.map((row) => row.map(finished)));
    },
  };
}

function addCell(table: OpenTable, spans: CellSpans, gathering: Gathering): void {
  if (table.rows.length === 0) table.rows.push([]);
  const row = table.rows.length;
  while ((table.covered[table.column] ?? 0) >= row) table.column += 1;
  const { column } = table;
  const colSpan = Math.max(1, Math.min(spans.colSpan, LIMITS.columns - column));
  table.column += colSpan;
  table.cell = undefined;
  if (column >= LIMITS.columns) return;
  if (spans.continued && prolong(table, column)) return;
  const place = { table: table.number, row, column: column + 1 };
  table.cell = { text: '', texts: [], place, column, colSpan, rowSpan: Math.max(1, spans.rowSpan) };
  table.rows.at(-1)?.push(table.cell);
  table.above[column] = { cell: table.cell, row };
  gathering.count('');
  if (spans.rowSpan > 1) {
    for (let at = column; at < column + colSpan; at += 1) {
      table.covered[at] = row + spans.rowSpan - 1;
    }
  }
}

/** A merged cell grows by the row that goes on with it. */
function prolong({ rows, above }: OpenTable, column: number): boolean {
  const merged = above[column];
  if (!merged || merged.row + merged.cell.rowSpan !== rows.length) return false;
  merged.cell.rowSpan += 1;
  return true;
}

/** What stood in the cells of a table that only arranges the page becomes paragraphs. */
function spread(table: OpenTable, gathering: Gathering): void {
  for (const cell of table.rows.flat()) {
    for (const text of cell.texts) gathering.paragraph(text, cell.place);
    cell.texts = [];
  }
  table.layout = true;
}

function finished({ texts, ...cell }: OpenCell): SourceCell {
  return { ...cell, text: texts.join('\n').trim() };
}
