import type { DocCell } from '#document/tree.ts';
import { escapeXml, printable } from '../xml-text.ts';
import { type CellText, cellMargins, fittingMargins, fittingSize } from './cell-fit.ts';
import type { DocxContext } from './context.ts';
import type { StyleId } from './styles.ts';
import type { GridPlace } from './table-grid.ts';

/** What a cell has to know of its table. */
export interface CellSurroundings {
  context: DocxContext;
  /** Of the grid columns, in twips. */
  widths: readonly number[];
  text: CellText;
  /** Holds the row together with the next one. */
  keepNext: boolean;
}

/** A cell of the grid. One that goes on from above is empty but set small, or it would hold its row open. */
export function writeCell(place: GridPlace, surroundings: CellSurroundings): string {
  const { cell, state, column, colSpan } = place;
  const width = surroundings.widths.slice(column, column + colSpan).reduce((sum, one) => sum + one);
  const { top, left, bottom, right } = cell
    ? fittingMargins(cell, width, surroundings.text)
    : cellMargins;
  const margin = (side: string, twips: number) => `<w:${side} w:type="dxa" w:w="${twips}"/>`;
  const merged = cell !== undefined && cell.rowSpan > 1;
  return (
    `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>` +
    (colSpan > 1 ? `<w:gridSpan w:val="${colSpan}"/>` : '') +
    (merged ? `<w:vMerge w:val="${state === 'begins' ? 'restart' : 'continue'}"/>` : '') +
    `<w:tcMar>${margin('top', top)}${margin('left', left)}` +
    `${margin('bottom', bottom)}${margin('right', right)}</w:tcMar><w:vAlign w:val="center"/></w:tcPr>` +
    `${writeCellParagraph(place, width, surroundings)}</w:tc>`
  );
}

function writeCellParagraph(
  { cell, state }: GridPlace,
  width: number,
  { context, text, keepNext }: CellSurroundings,
): string {
  const vertical: StyleId = 'VerticalTableText';
  const style = cell?.vertical ? vertical : text.style;
  const shown = state === 'begins' ? cell : undefined;
  const aligned = shown && shown.align !== 'center' ? `<w:jc w:val="${shown.align}"/>` : '';
  return (
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keepNext ? '<w:keepNext/>' : ''}${aligned}</w:pPr>` +
    `${shown ? contentOf(shown, fittingSize(shown, width, text), context) : ''}</w:p>`
  );
}

/** What the cell says; a figure in its bookmark. The size is in half-points. */
function contentOf(
  { text, note, cell }: DocCell,
  size: number | undefined,
  { fonts, mark, tables }: DocxContext,
): string {
  const face = note ? ` w:eastAsia="${escapeXml(fonts.faces.kaiti)}"` : '';
  const sized = size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
  const run =
    `<w:r><w:rPr><w:rFonts${face} w:hint="eastAsia"/>${sized}</w:rPr>` + `${textOf(text)}</w:r>`;
  const name = cell === undefined ? undefined : mark(cell);
  if (name === undefined) return run;
  const number = `w:id="${tables.bookmarkNumber()}"/>`;
  return `<w:bookmarkStart w:name="${name}" ${number}${run}<w:bookmarkEnd ${number}`;
}

/** A text with its line breaks and tabs. */
function textOf(text: string): string {
  return printable(text)
    .split(/(\r\n|\r|\n|\t)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (piece === '\t') return '<w:tab/>';
      if (/^[\r\n]/.test(piece)) return '<w:cr/>';
      return `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
    })
    .join('');
}
