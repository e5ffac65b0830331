import type { Gathering } from '../gather-blocks.ts';
import type { SourceCell } from '../source-tree.ts';
import { cellText, goesOn, linesOf, PAGE_NUMBER, type PageLine } from './read-lines.ts';
import type { PageWord } from './read-page.ts';
import type { RuledTable } from './read-ruled-tables.ts';
import { joinSplitRow } from './read-split-rows.ts';

/** One page as it was read. */
export interface ReadPage {
  number: number;
  words: readonly PageWord[];
  tables: readonly RuledTable[];
  height: number;
}

interface OpenTable {
  edges: readonly number[];
  rows: SourceCell[][];
  /** Its rows are told apart by gaps alone. */
  loose?: true;
}

/** Puts pages together: paragraphs and tables go on from one page to the next. */
export function pageGatherer(gathering: Gathering): {
  add(page: ReadPage): void;
  end(): void;
} {
  let table: OpenTable | undefined;
  let text = '';
  let last: PageLine | undefined;
  let place = { page: 1 };
  let tables = 0;

  const endParagraph = () => {
    gathering.paragraph(text, place);
    text = '';
    last = undefined;
  };
  const endTable = () => {
    if (table) gathering.table(table.rows);
    table = undefined;
  };
  const addLine = (line: PageLine, page: number, edges: { left: number; right: number }) => {
    if (last && goesOn(line, last, edges)) text += line.text;
    else {
      endParagraph();
      text = line.text;
      place = { page };
    }
    last = line;
  };
  const addTable = (ruled: RuledTable, page: number) => {
    endParagraph();
    const goesOnWith = table && sameEdges(table.edges, ruled.edges) ? table : undefined;
    if (!goesOnWith) {
      endTable();
      tables += 1;
    }
    const rows = rowsOf(ruled, { page, table: tables }, gathering);
    if (goesOnWith) joinSplitRow(goesOnWith.rows, rows);
    else table = { edges: ruled.edges, rows };
  };

  const addLooseRow = (line: PageLine, page: number) => {
    endParagraph();
    if (!table?.loose) {
      endTable();
      tables += 1;
      table = { edges: [], rows: [], loose: true };
    }
    table.rows.push(looseRow(line, { page, table: tables, row: table.rows.length + 1 }, gathering));
  };

  return {
    add: ({ number, words, tables: ruled, height }) => {
      const inTable = new Set(ruled.flatMap(({ cells }) => cells.flatMap((cell) => cell.words)));
      const lines = linesOf(words.filter((word) => !inTable.has(word)));
      const body = lines.filter((line) => !isPageNumber(line, height));
      const edges = {
        left: Math.min(...body.map((line) => line.left)),
        right: Math.max(...body.map((line) => line.right)),
      };
      const parts = [
        ...body.map((line) => ({ at: line.middle, line })),
        ...ruled.map((one) => ({ at: one.top, one })),
      ].sort((a, b) => a.at - b.at);
      for (const part of parts) {
        if ('one' in part) addTable(part.one, number);
        else if (part.line.segments.length > 1) addLooseRow(part.line, number);
        else {
          endTable();
          addLine(part.line, number, edges);
        }
      }
      for (const line of lines.filter((one) => isPageNumber(one, height))) {
        gathering.count(line.text);
        gathering.blocks.push({
          kind: 'paragraph',
          text: line.text,
          place: { page: number },
          aside: true,
        });
      }
    },
    end: () => {
      endParagraph();
      endTable();
    },
  };
}

/** Share of the page's height, at head and foot, where page numbers stand. */
const MARGIN = 0.12;

function isPageNumber({ text, middle }: PageLine, height: number): boolean {
  const isAtEdge = middle < height * MARGIN || middle > height * (1 - MARGIN);
  return isAtEdge && PAGE_NUMBER.test(text);
}

function sameEdges(one: readonly number[], other: readonly number[]): boolean {
  return (
    one.length === other.length && one.every((edge, at) => Math.abs(edge - (other[at] ?? 0)) < 4)
  );
}

/** Two points of the page are one column of a table without lines: what stands above another overlaps it. */
const POINTS = 2;

function looseRow(
  { segments }: PageLine,
  place: { page: number; table: number; row: number },
  { count }: Gathering,
): SourceCell[] {
  return segments.map(({ text, left, right }, at) => {
    count(text);
    const column = Math.max(0, Math.floor(left / POINTS));
    const colSpan = Math.max(1, Math.ceil(right / POINTS) - column);
    return { text, place: { ...place, column: at + 1 }, column, colSpan, rowSpan: 1 };
  });
}

function rowsOf(
  { cells, rows }: RuledTable,
  { page, table }: { page: number; table: number },
  { count }: Gathering,
): SourceCell[][] {
  return Array.from({ length: rows }, (_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ words, column, colSpan, rowSpan }) => {
        const text = cellText(words);
        count(text);
        const place = { page, table, row: row + 1, column: column + 1 };
        return { text, place, column, colSpan, rowSpan };
      }),
  );
}
