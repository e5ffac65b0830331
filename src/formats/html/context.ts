import type { TableBlock } from '#document/tree.ts';
import type { Media } from '#domain/report.ts';

/** What the writing of one page shares. */
export interface HtmlContext {
  media: Readonly<Record<string, Media>>;
  /** The heading of （一）: below that of a section, or, in the opening, below the title. */
  subheading: 'h2' | 'h3';
  /** The id of each table of the page. */
  ids: ReadonlyMap<TableBlock, string>;
}
