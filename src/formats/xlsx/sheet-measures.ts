import type { DocCell, TableBlock } from '#document/tree.ts';
import { characterCount } from '../character-count.ts';

/** A column is measured in digits of the plain font, 宋体 10: 7 pixels, 105 twips; 5 pixels are margin. */
const DIGIT = 105;
const MARGIN = 0.72;

/** The widest a figure makes its column; what is no number may be as long as it likes, for it wraps. */
const WIDEST = 100;

/** The widths of the columns in digits: those of the form, or wider where a figure would not fit. */
export function columnWidths({ widths, rows }: TableBlock): number[] {
  const needed = widths.map((width) => width / DIGIT - MARGIN);
  for (const { column, colSpan, role, text } of rows.flatMap(({ cells }) => cells)) {
    if (role !== 'figure') continue;
    const room = needed.slice(column, column + colSpan).reduce((sum, width) => sum + width, 0);
    const missing = Math.min(WIDEST, characterCount(text) * 2 + 1) - room;
    if (missing > 0) needed[column] = (needed[column] ?? 0) + missing;
  }
  return needed.map((width) => Math.round((width + MARGIN) * 100) / 100);
}

/** Points. */
const LOWEST_ROW = 18;
const LINE = 13.5;
const ROW_MARGIN = 4.5;
/** A spreadsheet takes a higher row for damage. */
const HIGHEST_ROW = 409;

/** The heights of the rows in points: a spreadsheet does not make room for the lines of a merged cell by itself. */
export function rowHeights({ rows }: TableBlock, widths: readonly number[]): number[] {
  const heights = rows.map(() => LOWEST_ROW);
  const grow = (cell: DocCell, first: number): void => {
    const last = first + cell.rowSpan - 1;
    const room = heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
    const missing = linesOf(cell, widths) * LINE + ROW_MARGIN - room;
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  };
  for (const [first, { cells }] of rows.entries()) {
    for (const cell of cells) if (cell.rowSpan === 1) grow(cell, first);
  }
  for (const [first, { cells }] of rows.entries()) {
    for (const cell of cells) if (cell.rowSpan > 1) grow(cell, first);
  }
  return heights.map((height) => Math.min(height, HIGHEST_ROW));
}

function linesOf({ text, column, colSpan, vertical }: DocCell, widths: readonly number[]): number {
  if (vertical) return [...text].length;
  const width = widths.slice(column, column + colSpan).reduce((sum, one) => sum + one, 0);
  const letters = Math.max(1, Math.floor((width - MARGIN) / 2));
  return text
    .split(/\r\n?|\n/)
    .reduce((lines, one) => lines + Math.max(1, Math.ceil(characterCount(one) / letters)), 0);
}
