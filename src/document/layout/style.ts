import type { FontRole } from '../tree.ts';

/** How tightly a table is set. All lengths in millimetres. */
export interface TableDensity {
  size: number;
  /** Between the text and the border, left and right. */
  padX: number;
  /** Between the text and the border, above and below. */
  padY: number;
}

/** Kinds of text that have a face of their own. */
export type TextKind = 'title' | 'mark' | 'heading' | 'subheading' | 'body';

/** 版式: the measures of a page. All lengths in millimetres from the top left of the page. */
export interface PageStyle {
  width: number;
  height: number;
  /** 版心: where the text stands. */
  area: { left: number; top: number; width: number; height: number };
  /** Lines on a full page, and characters in a full line. */
  lines: number;
  columns: number;
  bodySize: number;
  titleSize: number;
  /** The face of each kind of text; 宋体 in bold is drawn with the face of 小标宋. */
  faces: Readonly<Record<TextKind, FontRole>>;
  /** Titles and headings are 宋体 in bold, not faces of their own. */
  boldSong?: true;
  pageNumberSize: number;
  /** Where the page number stands; nowhere on a single sheet. */
  pageNumbers: 'outside' | 'none';
  /** From the lower edge of the text to the dashes beside the page number. */
  pageNumberDrop: number;
  /** Kept free between the text and a table below it, and at least between a table and the text below. */
  tableGap: number;
  /** Tables stand in the middle of the text, also where they are wider than it. */
  tableWidth: number;
  /** Text of tables where Word breaks the lines, in points: with few columns, and with many. */
  wordTables: { few: number; many: number };
  /** Line width of table borders. */
  border: number;
  /** The loosest first; the first that fits is taken. */
  densities: readonly [TableDensity, ...TableDensity[]];
}

/** Points as millimetres: 16 pt is 5.644 mm. */
export function points(count: number): number {
  return (count * 25.4) / 72;
}

/** GB/T 9704—2012: A4, 22 lines of 28 characters in 三号, title in 二号, page number in 四号. */
export const OFFICIAL_STYLE: PageStyle = {
  width: 210,
  height: 297,
  area: { left: 28, top: 37, width: 156, height: 225 },
  lines: 22,
  columns: 28,
  bodySize: points(16),
  titleSize: points(22),
  faces: {
    title: 'biaosong',
    mark: 'kaiti',
    heading: 'heiti',
    subheading: 'kaiti',
    body: 'fangsong',
  },
  pageNumberSize: points(14),
  pageNumbers: 'outside',
  pageNumberDrop: 7,
  tableGap: 1,
  tableWidth: 156,
  wordTables: { few: 10.5, many: 9 },
  border: 0.18,
  densities: [
    { size: points(10.5), padX: 0.9, padY: 1 },
    { size: points(10.5), padX: 0.9, padY: 0.7 },
    { size: points(10), padX: 0.8, padY: 0.6 },
    { size: points(9.5), padX: 0.8, padY: 0.5 },
    { size: points(9), padX: 0.8, padY: 0.4 },
    { size: points(9), padX: 0.8, padY: 0.15 },
  ],
};

/** 国办公开办函〔2021〕30号, the form itself: 宋体 throughout, title 18 pt bold, tables 171.8 mm wide in 10 pt. */
const FORM_STYLE: PageStyle = {
  width: 210,
  height: 297,
  area: { left: 31.75, top: 25.4, width: 146.5, height: 246.2 },
  lines: 30,
  columns: 34,
  bodySize: points(12),
  titleSize: points(18),
  faces: {
    title: 'biaosong',
    mark: 'kaiti',
    heading: 'biaosong',
    subheading: 'songti',
    body: 'songti',
  },
  boldSong: true,
  pageNumberSize: points(12),
  pageNumbers: 'outside',
  pageNumberDrop: 5,
  tableGap: 1,
  tableWidth: 171.8,
  wordTables: { few: 10, many: 10 },
  border: 0.18,
  densities: [
    { size: points(10), padX: 1, padY: 1.1 },
    { size: points(10), padX: 1, padY: 0.7 },
    { size: points(10), padX: 0.8, padY: 0.4 },
  ],
};

/** One sheet for the leader: narrow margins, 小四, tables in 五号, no page number. */
export const SHEET_STYLE: PageStyle = {
  width: 210,
  height: 297,
  area: { left: 24, top: 22, width: 162, height: 253 },
  lines: 40,
  columns: 38,
  bodySize: points(12),
  titleSize: points(18),
  faces: {
    title: 'biaosong',
    mark: 'kaiti',
    heading: 'heiti',
    subheading: 'kaiti',
    body: 'fangsong',
  },
  pageNumberSize: points(10.5),
  pageNumbers: 'none',
  pageNumberDrop: 5,
  tableGap: 1,
  tableWidth: 162,
  wordTables: { few: 10.5, many: 9 },
  border: 0.18,
  densities: [
    { size: points(10.5), padX: 1.2, padY: 1 },
    { size: points(10), padX: 1, padY: 0.6 },
    { size: points(9), padX: 0.8, padY: 0.4 },
  ],
};

/** 版式 that a report can be set in: as an official document, or as the form itself is set. */
export const PAGE_STYLES = { official: OFFICIAL_STYLE, form: FORM_STYLE } as const;

export type PageStyleName = keyof typeof PAGE_STYLES;

/** 字距: what a character and the space after it take together, so that a full line holds its characters. */
export function characterPitch(style: PageStyle): number {
  return style.area.width / style.columns;
}

/** 行距: from one line of text to the next. */
export function linePitch(style: PageStyle): number {
  return style.area.height / style.lines;
}

/** The part of the font size above the baseline; the same for every face, so that mixed lines stand level. */
const ASCENT = 0.86;

/** The baseline of text centred in a line of some height. */
export function baselineIn(top: number, height: number, size: number): number {
  return top + (height - size) / 2 + ASCENT * size;
}
