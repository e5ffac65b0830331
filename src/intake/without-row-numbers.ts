import type { Piece } from './source-lines.ts';

/** A row that was read one value after the other, and how many values it should have. */
export interface CountedRow {
  pieces: readonly Piece[];
  columns: number;
  /** It was read from a text of a cell a line. */
  inLines: boolean;
}

/** Rows that count on without a break speak for a column of numbers, not for figures that happen to. */
const LEAST_ROWS = 5;
const LEAST_SHARE = 0.8;

/** The values of rows without the 序号 of the row that follows: in a text of a cell a line it stands after the last one. */
export function withoutRowNumbers(rows: readonly CountedRow[]): readonly (readonly Piece[])[] {
  const numbers = rows.map(({ pieces, columns, inLines }) =>
    inLines && pieces.length > columns ? wholeNumber(pieces.at(-1)) : undefined,
  );
  const counts = numbers.map(
    (number, at) =>
      number !== undefined && (numbers[at + 1] === number + 1 || numbers[at - 1] === number - 1),
  );
  const longer = numbers.filter((number) => number !== undefined).length;
  const counting = counts.filter(Boolean).length;
  const isNumbered = counting >= LEAST_ROWS && counting >= longer * LEAST_SHARE;
  return rows.map(({ pieces }, at) => (isNumbered && counts[at] ? pieces.slice(0, -1) : pieces));
}

function wholeNumber(piece: Piece | undefined): number | undefined {
  return piece && /^\d{1,3}$/.test(piece.text) ? Number(piece.text) : undefined;
}
