import type { DocCell } from '#document/tree.ts';
import { type GridPlace, rangeOf, referenceOf } from './cell-reference.ts';
import type { StyleBook } from './cell-styles.ts';
import { columnWidths, rowHeights } from './sheet-measures.ts';
import { frozenParts, writeView } from './sheet-view.ts';
import type { SheetPlan } from './sheets.ts';
import { styleOf, writeTableCell, writeTextCell } from './write-cell.ts';

/** What writing a sheet needs to know of the workbook. */
export interface SheetContext {
  styles: StyleBook;
  /** The formula of a cell of this sheet. */
  formulaOf: (cell: DocCell) => string | undefined;
  /** The sheet that is shown when the workbook is opened. */
  first: boolean;
}

/** Points: 黑体 16 and 12. */
const TITLE_HEIGHTS = [30, 24];

/** A sheet: the titles, then the table with its merged cells, ready for A4. */
export function writeSheet(sheet: SheetPlan, context: SheetContext): string {
  const { block, titles } = sheet;
  const widths = columnWidths(block);
  const last = { row: titles.length + block.rows.length - 1, column: widths.length - 1 };
  const heights = [...TITLE_HEIGHTS.slice(0, titles.length), ...rowHeights(block, widths)];
  const rows = writeRows(sheet, context).map(
    (cells, row) => `<row r="${row + 1}" ht="${heights[row] ?? 0}" customHeight="1">${cells}</row>`,
  );
  const merged = mergedRanges(sheet, last);
  return [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${rangeOf({ row: 0, column: 0 }, last)}"/>`,
    writeView(frozenParts(sheet), context.first),
    '<sheetFormatPr defaultRowHeight="18"/>',
    `<cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    merged.length > 0
      ? `<mergeCells count="${merged.length}">${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`
      : '',
    pageSetUp,
  ].join('');
}

/** A4 upright as in the form, 18 mm at the sides; the width is made to fit, the length may take pages. */
const pageSetUp =
  '<printOptions horizontalCentered="1"/>' +
  '<pageMargins left="0.7" right="0.7" top="0.98" bottom="0.98" header="0.5" footer="0.5"/>' +
  '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>' +
  '<headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>';

function writeRows({ block, titles }: SheetPlan, { styles, formulaOf }: SheetContext): string[] {
  const fonts = ['title', 'subtitle'] as const;
  const titleRows = titles.map((text, row) =>
    writeTextCell(
      { row, column: 0 },
      text,
      { font: fonts[row] ?? 'subtitle', align: 'center' },
      styles,
    ),
  );
  const written = block.rows.map((): Map<number, string> => new Map());
  for (const [row, { cells }] of block.rows.entries()) {
    for (const cell of cells) {
      const place = { row: row + titles.length, column: cell.column };
      const formula = formulaOf(cell);
      for (const covered of placesOf(cell, place)) {
        const empty = `<c r="${referenceOf(covered)}" s="${styles.numberOf(styleOf(cell))}"/>`;
        written[covered.row - titles.length]?.set(covered.column, empty);
      }
      const own = writeTableCell(
        { cell, place, ...(formula !== undefined && { formula }) },
        styles,
      );
      written[row]?.set(cell.column, own);
    }
  }
  const inOrder = written.map((cells) => [...cells].sort(([one], [other]) => one - other));
  return [...titleRows, ...inOrder.map((cells) => cells.map(([, xml]) => xml).join(''))];
}

/** All places of a merged cell: each draws its part of the border. */
function placesOf({ colSpan, rowSpan }: DocCell, { row, column }: GridPlace): GridPlace[] {
  return Array.from({ length: rowSpan }, (_, down) =>
    Array.from({ length: colSpan }, (_, right) => ({ row: row + down, column: column + right })),
  ).flat();
}

function mergedRanges({ block, titles }: SheetPlan, last: GridPlace): string[] {
  const titleRanges = titles.map((_, row) => rangeOf({ row, column: 0 }, { ...last, row }));
  const ranges = block.rows.flatMap(({ cells }, index) =>
    cells.map(({ column, colSpan, rowSpan }) => {
      const row = index + titles.length;
      return rangeOf({ row, column }, { row: row + rowSpan - 1, column: column + colSpan - 1 });
    }),
  );
  return [...titleRanges, ...ranges].filter((range) => range.includes(':'));
}
