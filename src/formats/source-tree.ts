import type { SourcePlace } from '#domain/imported-report.ts';
import type { Reviser } from '#domain/returned-draft.ts';

/** A paragraph of the source. */
export interface SourceParagraph {
  kind: 'paragraph';
  text: string;
  place: SourcePlace;
  /** It is a cell of a table whose rows are lost. */
  cell?: true;
  /** It stands beside the text: a link to another page, a page number. */
  aside?: true;
  /** The level of the outline that the file itself sets it in, from 1: heading 1, h2. */
  heading?: number;
}

/** A cell of a table, merged cells once, at their top left. Columns count from 0. */
export interface SourceCell {
  text: string;
  place: SourcePlace;
  column: number;
  colSpan: number;
  rowSpan: number;
}

/** The cells that begin in one row of a table, from left to right. */
export type SourceRow = readonly SourceCell[];

export interface SourceTable {
  kind: 'table';
  rows: readonly SourceRow[];
  /** A whole sheet: titles and text stand in it beside the tables. */
  sheet?: true;
}

export type SourceBlock = SourceParagraph | SourceTable;

/** 来源文档: what every reader makes of a foreign file, in the order it is read. Nothing is interpreted. */
export interface SourceDocument {
  blocks: readonly SourceBlock[];
  /** The title the file gives itself: of a web page, of a document's properties. */
  title?: string;
  /** JSON of a report that this program wrote into the file. */
  embedded?: string;
  /** Of a Word file: who changed and said what in it. */
  review?: DocumentReview;
}

/** A stretch of a paragraph: as it was, put in, or taken out but kept by 修订. */
export interface ReviewedPiece extends Reviser {
  text: string;
  change?: 'inserted' | 'deleted';
}

/** A paragraph of a Word file with its 修订; one joined to the next by a deleted end stands with it. */
export interface ReviewedParagraph {
  /** Of a paragraph in a table, its cell. */
  place: SourcePlace;
  pieces: readonly ReviewedPiece[];
  /** Names of the bookmarks that begin in it. */
  bookmarks: readonly string[];
}

/** 批注: a remark, the words it is about, and where they stand. */
export interface ReviewComment extends Reviser {
  text: string;
  quote: string;
  place: SourcePlace;
}

/** 审阅: all paragraphs of a Word file in their order, those of tables among them, and the remarks. */
export interface DocumentReview {
  paragraphs: readonly ReviewedParagraph[];
  comments: readonly ReviewComment[];
}
