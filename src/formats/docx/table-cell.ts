import {
  AlignmentType,
  type ITableCellOptions,
  type ParagraphChild,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  Paragraph as WordParagraph,
} from 'docx';
import type { DocCell } from '#document/tree.ts';
import { type CellText, cellMargins, fittingMargins, fittingSize } from './cell-fit.ts';
import type { DocxContext } from './context.ts';
import type { StyleId } from './styles.ts';
import type { GridPlace } from './table-grid.ts';
import { writeRun } from './text-runs.ts';

/** What a cell has to know of its table. */
export interface CellSurroundings {
  context: DocxContext;
  /** Of the grid columns, in twips. */
  widths: readonly number[];
  text: CellText;
  /** Holds the row together with the next one. */
  keepNext: boolean;
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};

/** A cell of the grid. One that goes on from above is empty but set small, or it would hold its row open. */
export function writeCell(place: GridPlace, surroundings: CellSurroundings): ITableCellOptions {
  const { cell, state, column, colSpan } = place;
  const width = surroundings.widths.slice(column, column + colSpan).reduce((sum, one) => sum + one);
  return {
    children: [writeCellParagraph(place, width, surroundings)],
    width: { size: width, type: WidthType.DXA },
    margins: cell ? fittingMargins(cell, width, surroundings.text) : cellMargins,
    verticalAlign: VerticalAlignTable.CENTER,
    ...(colSpan > 1 && { columnSpan: colSpan }),
    ...(cell !== undefined && cell.rowSpan > 1 && { verticalMerge: mergeOf(state) }),
  };
}

function writeCellParagraph(
  { cell, state }: GridPlace,
  width: number,
  { context, text, keepNext }: CellSurroundings,
): WordParagraph {
  const vertical: StyleId = 'VerticalTableText';
  const options = { style: cell?.vertical ? vertical : text.style, ...(keepNext && { keepNext }) };
  if (cell === undefined || state !== 'begins') return new WordParagraph(options);
  return new WordParagraph({
    ...options,
    ...(cell.align !== 'center' && { alignment: alignments[cell.align] }),
    children: contentOf(cell, fittingSize(cell, width, text), context),
  });
}

function contentOf(
  { text, note, cell }: DocCell,
  size: number | undefined,
  { fonts, mark }: DocxContext,
): ParagraphChild[] {
  const run = writeRun({ text, ...(note && { font: 'kaiti' }) }, fonts, size);
  return cell === undefined ? [run] : mark(cell, [run]);
}

function mergeOf(state: GridPlace['state']) {
  return state === 'begins' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE;
}
