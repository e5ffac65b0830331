import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  Table as WordTable,
} from 'docx';
import type { TableBlock } from '#document/tree.ts';
import { type CellText, textSizesOf } from './cell-fit.ts';
import type { DocxContext } from './context.ts';
import { writeCell } from './table-cell.ts';
import { gridRows } from './table-grid.ts';
import { fitsOnPage, type TableMeasures } from './table-height.ts';
import { scaleWidths, tableWidthOf } from './table-widths.ts';

/** 0.5 pt. */
const line = { style: BorderStyle.SINGLE, size: 4, color: 'auto' };
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

/** A table with more is set in smaller letters. */
const fewColumns = 6;

/**
 * A printed table over the whole width of the 版心. Where it fits on a page its rows hold together; where it does not,
 * only its head holds to the first row, or it would begin on a page of its own.
 */
export function writeTable(block: TableBlock, context: DocxContext): WordTable[] {
  const { page } = context;
  const table = tableWidthOf(page);
  const widths = scaleWidths(block.widths, table);
  const places = gridRows(block.rows, widths.length);
  const { text, rowHeight, whole } = densityOf(block, { widths, page });
  const rows = places.map((row, index) => {
    const keepNext = index < (whole ? places.length - 1 : Math.max(1, block.headerRows));
    return new TableRow({
      children: row.map(
        (place) => new TableCell(writeCell(place, { context, widths, text, keepNext })),
      ),
      cantSplit: true,
      height: { value: rowHeight, rule: HeightRule.ATLEAST },
      ...(index < block.headerRows && { tableHeader: true }),
    });
  });
  return [
    new WordTable({
      rows,
      width: { size: table.width, type: WidthType.DXA },
      alignment: AlignmentType.CENTER,
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders,
      tableLook: { firstRow: block.headerRows > 0, firstColumn: true },
    }),
  ];
}

/** How tightly a table is set: its text, and the least height of its rows in twips. */
type Density = Pick<TableMeasures, 'text' | 'rowHeight'>;

/** 17 pt, as in the official form; and as low as small letters let a row be. */
const rowHeights = { loose: 340, tight: 290 };

/** Smaller letters for many columns, and for a table that only so fits on a page; then lower rows too. */
function densityOf(
  block: TableBlock,
  { widths, page }: Pick<TableMeasures, 'widths' | 'page'>,
): Density & { whole: boolean } {
  const { loose, tight } = rowHeights;
  const sizes = textSizesOf(page.style);
  const text: CellText = { style: 'TableText', sizes };
  const dense: CellText = { style: 'DenseTableText', sizes };
  const first: Density = { text: widths.length > fewColumns ? dense : text, rowHeight: loose };
  const all = [first, { text: dense, rowHeight: loose }, { text: dense, rowHeight: tight }];
  const fitting = all.find((density) => fitsOnPage(block, { widths, page, ...density }));
  return { ...(fitting ?? first), whole: fitting !== undefined };
}
