import type { SourceCell } from '../source-tree.ts';

/** What a label begins with; what does not begin so may be the rest of one. */
const NUMBERED = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[、.．）)]|其中)/;

/** Adds the rows of the next page to a table; a row that the page's end cut in two becomes one again. */
export function joinSplitRow(rows: SourceCell[][], next: readonly SourceCell[][]): void {
  const [first, ...others] = next;
  const last = rows.at(-1);
  if (first && last && !isHeadAgain(first, rows[0]) && isRest(first, last)) {
    rows[rows.length - 1] = last.map((cell) => {
      const rest = first.find((one) => one.column === cell.column);
      return rest ? { ...cell, text: cell.text + rest.text } : cell;
    });
    rows.push(...others);
  } else rows.push(...next);
}

/** The head of the table, printed again on the next page, is no rest of a row. */
function isHeadAgain(first: readonly SourceCell[], head: readonly SourceCell[] = []): boolean {
  return first.length === head.length && first.every(({ text }, at) => text === head[at]?.text);
}

/** The same cells, figures in one half alone, and a label that goes on in the other. */
function isRest(first: readonly SourceCell[], last: readonly SourceCell[]): boolean {
  if (first.length !== last.length || first.some((cell, at) => cell.column !== last[at]?.column)) {
    return false;
  }
  const hasFigures = (row: readonly SourceCell[]) =>
    row.some(({ text }) => /^\d[\d.,]*$/.test(text));
  const label = first.find(({ text }) => text !== '')?.text ?? '';
  const goesOn = label !== '' && !NUMBERED.test(label) && !/^\d[\d.,]*$/.test(label);
  return goesOn && !(hasFigures(first) && hasFigures(last));
}
