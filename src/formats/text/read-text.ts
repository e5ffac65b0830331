import { gatherBlocks } from '../gather-blocks.ts';
import type { SourceCell, SourceDocument } from '../source-tree.ts';
import { spacedRows } from './spaced-rows.ts';

/**
 * Reads plain text: a line is a paragraph. Lines with tabs, or with bars between their cells, are rows of a table;
 * a line that ends in its only bar is one cell of a table whose rows are lost. A row a line with spaces between its
 * cells is a table by itself: which cells stand above each other is lost.
 */
export function readText(text: string): SourceDocument {
  const { blocks, paragraph, table, count } = gatherBlocks();
  const lines = text.split(/\r\n|\r|\n/);
  const spaced = spacedRows(lines);
  let rows: SourceCell[][] = [];
  const endTable = () => {
    table(rows);
    rows = [];
  };
  const rowOf = (cells: readonly string[], line: number): SourceCell[] =>
    cells.map((cell, column) => {
      count(cell);
      return { text: cell, place: { line }, column, colSpan: 1, rowSpan: 1 };
    });
  for (const [index, line] of lines.entries()) {
    const cells = cellsOf(line);
    const place = { line: index + 1 };
    if (cells && cells.length > 1) {
      rows.push(rowOf(cells, index + 1));
      continue;
    }
    if (line.trim() === '' || cells?.length === 0) continue;
    endTable();
    const [only] = cells ?? [];
    const parted = only === undefined ? spaced(line) : undefined;
    if (parted) table([rowOf(parted, index + 1)]);
    else if (only === undefined) paragraph(line, place);
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
