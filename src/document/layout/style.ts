/** How tightly a table is set. All lengths in millimetres. */
export interface TableDensity {
  size: number;
  /** Between the text and the border, left and right. */
  padX: number;
  /** Between the text and the border, above and below. */
  padY: number;
}

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
  pageNumberSize: number;
  /** From the lower edge of the text to the dashes beside the page number. */
  pageNumberDrop: number;
  /** Kept free between the text and a table below it. */
  tableGap: number;
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
  pageNumberSize: points(14),
  pageNumberDrop: 7,
  tableGap: 1,
  border: 0.18,
  densities: [
    { size: points(10.5), padX: 0.9, padY: 1 },
    { size: points(10.5), padX: 0.9, padY: 0.7 },
    { size: points(10), padX: 0.8, padY: 0.6 },
    { size: points(9.5), padX: 0.8, padY: 0.5 },
    { size: points(9), padX: 0.8, padY: 0.4 },
  ],
};

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
