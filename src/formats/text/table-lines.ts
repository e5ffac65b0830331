import type { DocRow } from '#document/tree.ts';

/**
 * The rows of a table with tabs between the cells. A merged cell stands once, at its top left, the places it covers
 * stay empty: pasted into a spreadsheet every figure is in its column.
 */
export function tableLines(rows: readonly DocRow[], columns: number): string[] {
  return rows.map(({ cells }) => {
    const texts = Array.from({ length: columns }, () => '');
    for (const { column, text } of cells) texts[column] = oneLine(text);
    return texts.join('\t');
  });
}

/** A tab or line end within a cell would begin another. */
function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}
