import type { Piece } from './source-lines.ts';

/**
 * The values of the rows of a block without the empty columns between them: where rows have more places than there are
 * columns, and just as many places are blank in all of them, these hold nothing.
 */
export function withoutSpacers(
  rows: readonly (readonly Piece[])[],
  columns: number,
): readonly Piece[][] {
  const spacers = new Map<number, ReadonlySet<number>>();
  for (const length of new Set(rows.map((row) => row.length))) {
    const alike = rows.filter((row) => row.length === length);
    const blank = Array.from({ length }, (_, at) => at).filter((at) =>
      alike.every((row) => row[at]?.text === ''),
    );
    if (alike.length > 1 && length - blank.length === columns) spacers.set(length, new Set(blank));
  }
  return rows.map((row) => row.filter((_, at) => !spacers.get(row.length)?.has(at)));
}
