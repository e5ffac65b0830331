import type { Paragraph as WordParagraph } from 'docx';
import type { TableBlock } from '#document/tree.ts';
import { escapeXml } from '../xml-text.ts';
import { type CellText, textSizesOf } from './cell-fit.ts';
import type { DocxContext } from './context.ts';
import { type CellSurroundings, writeCell } from './table-cell.ts';
import { type GridPlace, gridRows } from './table-grid.ts';
import { fitsOnPage, type TableMeasures } from './table-height.ts';
import { scaleWidths, tableWidthOf } from './table-widths.ts';

/** A table with more is set in smaller letters. */
const fewColumns = 6;

/** 0.5 pt. */
const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:color="auto" w:sz="4"/>`)
  .join('');

/**
 * A printed table over the whole width of the 版心. Where it fits on a page its rows hold together; where it does not,
 * only its head holds to the first row, or it would begin on a page of its own.
 */
export function writeTable(block: TableBlock, context: DocxContext): WordParagraph[] {
  const { page, tables } = context;
  const { width, ...steps } = tableWidthOf(page);
  const widths = scaleWidths(block.widths, { width, ...steps });
  const { text, rowHeight, whole } = densityOf(block, { widths, page });
  const places = gridRows(block.rows, widths.length);
  const held = whole ? places.length - 1 : Math.max(1, block.headerRows);
  const rows = places.map((row, index) =>
    writeRow(row, {
      head: index < block.headerRows,
      height: rowHeight,
      surroundings: { context, widths, text, keepNext: index < held },
    }),
  );
  return [
    tables.keep(`<w:tbl>${propertiesOf(block, width)}${gridOf(widths)}${rows.join('')}</w:tbl>`),
  ];
}

/** The title is for readers who cannot see the table. */
function propertiesOf({ title, headerRows }: TableBlock, width: number): string {
  return (
    `<w:tblPr><w:tblW w:type="dxa" w:w="${width}"/><w:jc w:val="center"/>` +
    `<w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:firstRow="${headerRows > 0}" w:firstColumn="true"/>` +
    `${title && `<w:tblCaption w:val="${escapeXml(title)}"/>`}</w:tblPr>`
  );
}

function gridOf(widths: readonly number[]): string {
  return `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
}

function writeRow(
  row: readonly GridPlace[],
  options: { head: boolean; height: number; surroundings: CellSurroundings },
): string {
  const { head, height, surroundings } = options;
  return (
    `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}` +
    `<w:trHeight w:val="${height}" w:hRule="atLeast"/></w:trPr>` +
    `${row.map((place) => writeCell(place, surroundings)).join('')}</w:tr>`
  );
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
