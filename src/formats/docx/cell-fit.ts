import type { PageStyle } from '#document/layout/style.ts';
import type { DocCell } from '#document/tree.ts';
import type { StyleId } from './styles.ts';

/** 五号, or 小五 for a table of many columns. */
export type TableStyle = Extract<StyleId, 'TableText' | 'DenseTableText'>;

/** Size of the text of tables in half-points. */
export type TextSizes = Readonly<Record<TableStyle, number>>;

/** The sizes of a 版式. */
export function textSizesOf({ wordTables: { few, many } }: PageStyle): TextSizes {
  return { TableText: few * 2, DenseTableText: many * 2 };
}
/** The text of a cell: its style, and the sizes of the page's styles. */
export interface CellText {
  style: TableStyle;
  sizes: TextSizes;
}

const smallestSize = 12;

/** 0.56 em: the digits of the widest 宋体 there is. */
const digitShare = 0.56;

/** Twips. */
export const cellMargins = { left: 40, right: 40, top: 20, bottom: 20 };

/**
 * Margins that leave room for one letter a line, or for an even number of them: 商业 企业, not 商业企 业. Vertical
 * writing would say the first as well, but LibreOffice then sets the letters without width wherever else they stand.
 */
export function fittingMargins(
  { vertical, role, text }: DocCell,
  width: number,
  { style, sizes }: CellText,
): typeof cellMargins {
  const letter = sizes[vertical ? 'DenseTableText' : style] * 10;
  const fitting = Math.floor(roomIn(width) / letter);
  const wraps = role === 'columnHead' && text.length > fitting;
  if (!vertical && (!wraps || fitting % 2 === 0)) return cellMargins;
  const letters = vertical ? 1 : Math.max(1, fitting - 1);
  const side = Math.max(0, Math.floor((width - (letters + 0.2) * letter) / 2));
  return { ...cellMargins, left: side, right: side };
}

/**
 * Half-points for a figure too long for its cell, which would read as two if it were broken over two lines; nothing
 * where it fits as it is.
 */
export function fittingSize(
  { role, text }: DocCell,
  width: number,
  { style, sizes }: CellText,
): number | undefined {
  if (role !== 'figure') return undefined;
  const fits = Math.floor(roomIn(width) / 10 / (digitShare * text.length));
  return fits < sizes[style] ? Math.max(smallestSize, fits) : undefined;
}

function roomIn(width: number): number {
  return width - cellMargins.left - cellMargins.right;
}
