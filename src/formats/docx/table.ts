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

/** 17 pt, as in the official form. */
const rowHeight = { value: 340, rule: HeightRule.ATLEAST };

/** A printed table over the whole width of the 版心. Its rows hold together, so that it stays on one page if it fits. */
export function writeTable(block: TableBlock, context: DocxContext): WordTable[] {
  const { page } = context;
  const table = tableWidthOf(page);
  const widths = scaleWidths(block.widths, table);
  const text: CellText = {
    style: widths.length > fewColumns ? 'DenseTableText' : 'TableText',
    sizes: textSizesOf(page.style),
  };
  const places = gridRows(block.rows, widths.length);
  const rows = places.map((row, index) => {
    const keepNext = index < places.length - 1;
    return new TableRow({
      children: row.map(
        (place) => new TableCell(writeCell(place, { context, widths, text, keepNext })),
      ),
      cantSplit: true,
      height: rowHeight,
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
