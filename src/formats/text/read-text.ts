import { gatherBlocks } from '../gather-blocks.ts';
import type { SourceCell, SourceDocument } from '../source-tree.ts';

/**
 * Reads plain text: a line is a paragraph. Lines with tabs, or with bars between their cells, are rows of a table;
 * a line that ends in its only bar is one cell of a table whose rows are lost.
 */
export function readText(text: string): SourceDocument {
  const { blocks, paragraph, table, count } = gatherBlocks();
  let rows: SourceCell[][] = [];
  const endTable = () => {
    table(rows);
    rows = [];
  };
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const cells = cellsOf(line);
    const place = { line: index + 1 };
    if (cells && cells.length > 1) {
      rows.push(
        cells.map((cell, column) => {
          count(cell);
          return { text: cell, place, column, colSpan: 1, rowSpan: 1 };
        }),
      );
      continue;
    }
    if (line.trim() === '' || cells?.length === 0) continue;
    endTable();
    const [only] = cells ?? [];
    if (only === undefined) paragraph(line, place);
    else {
      count(only);
      blocks.push({ kind: 'paragraph', text: only, place, cell: true });
    }
  }
  endTable();
  return { blocks };
}

/** The cells of a line that is part of a table; rules between rows (`|---|---|`) have none. */
function cellsOf(line: string): string[] | undefined {
  if (line.includes('\t')) return trimmed(line.split('\t'));
  const bare = line.trim();
  if (!bare.endsWith('|') && !bare.startsWith('|')) return undefined;
  const inner = bare.replace(/^\|(?=.)/, '').replace(/\|$/, '');
  if (/^[\s:|-]*-{3}[\s:|-]*$/.test(inner)) return [];
  // `||` at the end of a line closes two cells: the one before, and an empty one.
  return trimmed(inner.split('|'));
}

function trimmed(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.trim());
}
