import type { DocBlock, DocCell, ReportDocument, TableBlock } from '#document/tree.ts';
import type { CellAddress } from '#domain/address.ts';
import type { GridPlace } from './cell-reference.ts';

/** A sheet of the workbook: one printed table below the report's title and its own. */
export interface SheetPlan {
  name: string;
  /** The lines above the table. */
  titles: readonly string[];
  block: TableBlock;
}

/** What tables are called besides their title: 表三. */
export type TableNames = ReadonlyMap<string, string>;

/** One sheet for every table the report prints, in their order; of a report without tables its title alone. */
export function planSheets(document: ReportDocument, names: TableNames): SheetPlan[] {
  const { title, front, blocks, attachments } = document;
  const printed = [...front, ...blocks, ...attachments.flatMap((one) => one.blocks)];
  const tables = printed.filter(isTable);
  if (tables.length === 0) return [{ name: '年报', titles: [title], block: noTable }];
  const taken = new Set<string>();
  return tables.map((block) => {
    const full = [names.get(block.table), block.title].filter((part) => part).join(' ');
    const name = sheetName(full, taken);
    taken.add(name.toLowerCase());
    return { name, titles: [title, full], block };
  });
}

/** A workbook without a sheet does not open. */
const noTable: TableBlock = {
  kind: 'table',
  id: '',
  section: '',
  table: '',
  title: '',
  widths: [9740],
  headerRows: 0,
  rows: [],
};

function isTable(block: DocBlock): block is TableBlock {
  return block.kind === 'table';
}

/** The longest name of a sheet. */
const LONGEST_NAME = 31;

/** A name no other sheet has, without what spreadsheets forbid in one. */
function sheetName(wanted: string, taken: ReadonlySet<string>): string {
  const allowed = wanted.replace(/[\p{Cc}\p{Cs}[\]:*?/\\']/gu, ' ').trim() || '表';
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? '' : ` (${count})`;
    const name = `${allowed.slice(0, LONGEST_NAME - ending.length)}${ending}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Where a cell of the report stands in the workbook. */
export interface PlacedCell {
  sheet: SheetPlan;
  place: GridPlace;
  cell: DocCell;
}

/** The cells of the report by their address; of a table printed twice, those of the first. */
export function placeCells(sheets: readonly SheetPlan[]): ReadonlyMap<CellAddress, PlacedCell> {
  const placed = new Map<CellAddress, PlacedCell>();
  for (const sheet of sheets) {
    for (const [index, { cells }] of sheet.block.rows.entries()) {
      for (const cell of cells) {
        if (cell.cell === undefined || placed.has(cell.cell)) continue;
        const place = { row: index + sheet.titles.length, column: cell.column };
        placed.set(cell.cell, { sheet, place, cell });
      }
    }
  }
  return placed;
}
