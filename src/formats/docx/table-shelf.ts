import { Paragraph as WordParagraph } from 'docx';

/**
 * 表格 are written as XML, for a table of hundreds of cells takes the library longer than the rest of the report.
 * In what the library writes, an empty paragraph stands in for each.
 */
export interface TableShelf {
  /** Keeps a table, and gives the paragraph that stands in for it. */
  keep(table: string): WordParagraph;
  /** The next number for a bookmark within the tables; those of the library stay below. */
  bookmarkNumber(): number;
  /** The body with the tables in their places. */
  putInto(body: string): string;
}

const STAND_IN = 'TableStandIn';
const FIRST_NUMBER = 1_000_000_000;

/** A shelf for the tables of one document. */
export function createTableShelf(): TableShelf {
  const tables: string[] = [];
  let bookmarks = FIRST_NUMBER;
  return {
    keep(table) {
      tables.push(table);
      return new WordParagraph({ style: `${STAND_IN}${tables.length}` });
    },
    bookmarkNumber() {
      bookmarks += 1;
      return bookmarks;
    },
    putInto: (body) =>
      body.replace(
        new RegExp(`<w:p><w:pPr><w:pStyle w:val="${STAND_IN}(\\d+)"/></w:pPr></w:p>`, 'g'),
        (_paragraph, number: string) => tables[Number(number) - 1] ?? '',
      ),
  };
}
