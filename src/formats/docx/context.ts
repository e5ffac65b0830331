import type { Media } from '#domain/report.ts';
import type { Mark } from './bookmarks.ts';
import type { FontScheme } from './font-schemes.ts';
import type { WordPage } from './page-geometry.ts';
import type { TableShelf } from './table-shelf.ts';

/** What the writing of one document shares. */
export interface DocxContext {
  fonts: FontScheme;
  page: WordPage;
  media: Readonly<Record<string, Media>>;
  mark: Mark;
  tables: TableShelf;
  /** Id of the paragraph the signature follows: a page must not hold the signature alone. */
  beforeSignature?: string;
}
