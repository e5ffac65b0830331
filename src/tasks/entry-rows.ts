import { type PrintedFigures, printFigures } from '#document/compose/printed-figures.ts';
import type { CellAddress } from '#domain/address.ts';
import { type Cell, cellsOfBlock, isGroup } from '#domain/cells.ts';
import type { Report } from '#domain/report.ts';
import type { Leaf, TableBlock, TableNode, TableTemplate } from '#domain/table-template.ts';
import { checkFigures, type FilledReport } from './check-figures.ts';

/** One figure of a row that is typed into another system. */
export interface EntryCell {
  address: CellAddress;
  kind: Cell['kind'];
  /** The headings over its column, from the outermost inwards, its own last; one over all columns is left out. */
  heads: readonly string[];
  /** As it is printed; '' where the cell is blank. */
  text: string;
  unit: string;
}

/** 逐项录入: one row of a table, with what leads to it. */
export interface EntryRow {
  /** Table and row: `requests.granted`. */
  id: string;
  table: Pick<TableTemplate, 'id' | 'name' | 'title'>;
  /** The headings the row stands under, from the outermost inwards. */
  path: readonly string[];
  label: string;
  cells: readonly EntryCell[];
}

/** Every row of the tables a report has, in their order; a row that holds neither a figure nor a text is left out. */
export function entryRows(filled: FilledReport): EntryRow[] {
  const { report, template } = filled;
  const { totals } = checkFigures(filled);
  const figures = printFigures(report, template, { totals });
  const named = tablesIn(report);
  const tables = template.tables.filter(({ id }) => named.includes(id));
  return tables
    .sort((a, b) => named.indexOf(a.id) - named.indexOf(b.id))
    .flatMap((table) => table.blocks.flatMap((block) => rowsOf(table, block, figures)));
}

function tablesIn({ sections, attachments }: Report): string[] {
  const blocks = [...sections, ...attachments].flatMap((part) => part.blocks);
  return blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
}

function rowsOf(table: TableTemplate, block: TableBlock, figures: PrintedFigures): EntryRow[] {
  const cells = cellsOfBlock(table, block);
  const rows = placesOf(block.rows);
  const heads = new Map(placesOf(columnsOf(block)).map(({ leaf, path }) => [leaf.id, path]));
  const labels = new Map(rows.map(({ leaf }) => [leaf.id, leaf]));
  const { id, name, title } = table;
  return rows.flatMap(({ leaf, path }): EntryRow[] => {
    const own = cells
      .filter(({ row }) => row.id === leaf.id)
      .map((cell) => entryCell(cell, heads.get(cell.column.id) ?? [], figures));
    if (!own.some(({ text, kind }) => kind === 'figure' || text !== '')) return [];
    return [
      {
        id: `${table.id}.${leaf.id}`,
        table: { id, name, title },
        path: [...(block.caption ? [block.caption] : []), ...path, ...above(leaf, labels)],
        label: leaf.label,
        cells: own,
      },
    ];
  });
}

function entryCell(
  { address, kind, column, unit }: Cell,
  path: readonly string[],
  figures: PrintedFigures,
): EntryCell {
  const heads = [...path, column.label];
  return { address, kind, heads, text: figures.cell(address), unit: unit === 'free' ? '' : unit };
}

/** The columns without a heading that stands over all of them. */
function columnsOf({ columns }: TableBlock): readonly TableNode[] {
  const [only, second] = columns;
  return only && !second && isGroup(only) ? only.children : columns;
}

/** The rows that a row is a part of: 其中. */
function above(leaf: Leaf, labels: ReadonlyMap<string, Leaf>): string[] {
  const whole = leaf.under === undefined ? undefined : labels.get(leaf.under);
  return whole ? [...above(whole, labels), whole.label] : [];
}

/** The leaves of a tree, each with the labels of the groups over it. */
function placesOf(nodes: readonly TableNode[], path: string[] = []) {
  return nodes.flatMap((node): { leaf: Leaf; path: string[] }[] =>
    isGroup(node) ? placesOf(node.children, [...path, node.label]) : [{ leaf: node, path }],
  );
}
