import type { CheckedSource } from '#tasks/check-source.ts';

/** The rows of a table of the source. */
export type SourceRows = Extract<CheckedSource['blocks'][number], { kind: 'table' }>['rows'];

/** Rows that are laid out together, from the first up to but without the last. */
export interface Portion {
  from: number;
  to: number;
}

/** A table with no more cells than this is laid out in one go: forms have a few hundred. */
const FEW_CELLS = 700;
/** Cells that a page lays out and paints between two keys. */
const PORTION_CELLS = 300;

/** A table cut into portions, one after the other; no merged cell is cut. A table of few cells is one portion. */
export function portionsOf(rows: SourceRows): Portion[] {
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (cells <= FEW_CELLS) return [{ from: 0, to: rows.length }];
  const portions: Portion[] = [];
  let [from, held, covered] = [0, 0, 0];
  for (const [at, row] of rows.entries()) {
    held += row.length;
    covered = Math.max(covered, ...row.map(({ rowSpan }) => at + rowSpan));
    if (held >= PORTION_CELLS && covered <= at + 1) {
      portions.push({ from, to: at + 1 });
      [from, held] = [at + 1, 0];
    }
  }
  return from < rows.length ? [...portions, { from, to: rows.length }] : portions;
}

/** Widths in characters of Chinese, for portions that stand under each other. */
const NARROWEST = 3;
const WIDEST = 18;
const AROUND = 1;
/** Of the texts of a column so many have room on one line; the longer ones, such as its head, are broken. */
const SHARE = 0.9;

/** Widths of the columns of a table, in characters of Chinese. */
export function columnWidths(rows: SourceRows): number[] {
  const lengths: number[][] = [];
  for (const row of rows) {
    for (const { text, column, colSpan } of row) {
      for (let at = lengths.length; at < column + colSpan; at += 1) lengths.push([]);
      if (colSpan === 1 && text !== '') lengths[column]?.push(lengthOf(text));
    }
  }
  return lengths.map((some) => {
    const sorted = some.sort((a, b) => a - b);
    const usual = sorted[Math.ceil(sorted.length * SHARE) - 1] ?? 0;
    return Math.min(WIDEST, Math.max(NARROWEST, usual + AROUND));
  });
}

/** Characters of Chinese that a text is as long as; digits and letters take half of one. */
function lengthOf(text: string): number {
  return [...text.slice(0, 2 * WIDEST)].reduce(
    (sum, letter) => sum + (letter.charCodeAt(0) < 0x100 ? 0.6 : 1),
    0,
  );
}
