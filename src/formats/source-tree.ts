import type { SourcePlace } from '#domain/imported-report.ts';

/** A paragraph of the source. */
export interface SourceParagraph {
  kind: 'paragraph';
  text: string;
  place: SourcePlace;
  /** It is a cell of a table whose rows are lost. */
  cell?: true;
  /** It stands beside the text: a link to another page, a page number. */
  aside?: true;
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
}
