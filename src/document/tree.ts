import type { CellAddress } from '#domain/address.ts';

/** 字体: the four faces of an official document. The painters map each to a font. */
export type FontRole = 'biaosong' | 'heiti' | 'kaiti' | 'fangsong' | 'songti';

/** A stretch of text in one face. `cell` names the figure it prints, for the way back to the report. */
export interface TextRun {
  text: string;
  font?: FontRole;
  cell?: CellAddress;
}

/** 一、 the title of a section. */
export interface HeadingBlock {
  kind: 'heading';
  id: string;
  section: string;
  text: string;
}

/** A paragraph of text; levels 2 to 4 are （一） 1. （1）, 0 is body text. */
export interface Paragraph {
  kind: 'paragraph';
  id: string;
  section: string;
  level: 0 | 2 | 3 | 4;
  runs: readonly TextRun[];
  /** A line of the form that belongs to a table: flush left; over its table it stays with it. */
  ofTable?: 'above' | 'below';
}

/** A cell of a printed table, merged cells once, at their top left. */
export interface DocCell {
  text: string;
  /** Grid column of its left edge, from 0. */
  column: number;
  colSpan: number;
  rowSpan: number;
  role: 'caption' | 'columnHead' | 'rowHead' | 'corner' | 'figure' | 'text';
  align: 'left' | 'center' | 'right';
  /** Letters one below the other. */
  vertical?: true;
  /** A note to the reader, set in 楷体. */
  note?: true;
  /** The cell of the report it prints. */
  cell?: CellAddress;
}

/** One row of a printed table: the cells that begin in it, from left to right. */
export interface DocRow {
  cells: readonly DocCell[];
}

/** A printed table. `widths` are the relative widths of its grid columns. */
export interface TableBlock {
  kind: 'table';
  id: string;
  section: string;
  table: string;
  /** What the table is about, for readers who cannot see it. */
  title: string;
  widths: readonly number[];
  /** Rows from the top that are repeated on every page. */
  headerRows: number;
  rows: readonly DocRow[];
}

/** A picture with its caption. */
export interface Picture {
  kind: 'picture';
  id: string;
  section: string;
  media: string;
  caption: string;
  alt: string;
}

export type DocBlock = HeadingBlock | Paragraph | TableBlock | Picture;

/** 附件, beginning on a page of its own. */
export interface DocAttachment {
  id: string;
  title: string;
  blocks: readonly DocBlock[];
}

/** 文档: the whole report as it is printed, before it is laid out. Every format is written from it. */
export interface ReportDocument {
  title: string;
  language: 'zh-CN';
  /** 文稿标记, under the title: （送审稿）. A 发布稿 has none. */
  mark?: string;
  /** The body that issues it, for the properties of the file. */
  author: string;
  /** The year it is about, for the properties of the file. */
  year?: number;
  /** YYYY-MM-DD: fixed date of the file, taken from the report. */
  date: string;
  front: readonly DocBlock[];
  blocks: readonly DocBlock[];
  attachments: readonly DocAttachment[];
  /** 署名 and 成文日期; the date is printed without padding: 2026年1月23日. */
  signature?: { unit: string; date: string };
}
