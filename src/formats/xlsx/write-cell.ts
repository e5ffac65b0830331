import type { DocCell } from '#document/tree.ts';
import { escapeXml } from '../xml-text.ts';
import { type GridPlace, referenceOf } from './cell-reference.ts';
import type { CellStyle, StyleBook } from './cell-styles.ts';
import { figureValue } from './figure-value.ts';

/** A cell of the table with the formula it has, if any. */
export interface WrittenCell {
  cell: DocCell;
  place: GridPlace;
  formula?: string;
}

/** A cell of the table: a figure as a number, a total as its formula with the sum, all else as text. */
export function writeTableCell({ cell, place, formula }: WrittenCell, styles: StyleBook): string {
  const value = cell.role === 'figure' ? figureValue(cell.text) : undefined;
  if (!value) return writeTextCell(place, cell.text, styleOf(cell), styles);
  const style = styles.numberOf({ ...styleOf(cell), format: value.format });
  const calculated = formula === undefined ? '' : `<f>${escapeXml(formula)}</f>`;
  return `<c r="${referenceOf(place)}" s="${style}">${calculated}<v>${value.number}</v></c>`;
}

/** The longest text a cell can hold; a spreadsheet would take a longer one for damage. */
const LONGEST_TEXT = 32_767;

/** Text stays text, also where it looks like a formula. An empty cell has its style alone. */
export function writeTextCell(
  place: GridPlace,
  text: string,
  style: CellStyle,
  styles: StyleBook,
): string {
  const quoted = /^[=+\-@\d\t\r\n']/.test(text);
  const open = `<c r="${referenceOf(place)}" s="${styles.numberOf(quoted ? { ...style, quoted } : style)}"`;
  if (text === '') return `${open}/>`;
  const written = literal(text.replace(/\r\n?/g, '\n').slice(0, LONGEST_TEXT));
  return `${open} t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>`;
}

/** Spreadsheets read _x0041_ as the letter A; the underscore is written in the same manner instead. */
function literal(text: string): string {
  return escapeXml(text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_'));
}

/** The look of a cell, and of the places it covers. */
export function styleOf({ align, note, vertical }: DocCell): CellStyle {
  return { font: note ? 'note' : 'body', align, border: true, ...(vertical && { vertical }) };
}
