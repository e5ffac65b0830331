import { characterPitch, type PageStyle, linePitch as pitchOf } from '#document/layout/style.ts';

/** 首行缩进 of a paragraph, in characters. */
export const indentCharacters = 2;

/** A page as Word counts it: in twips, 1/20 pt, 1/1440 inch. */
export interface WordPage {
  style: PageStyle;
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
  /** Width of the 版心. */
  textWidth: number;
  charactersPerLine: number;
  /** Height of a line: that of the 版心 divided by its lines. */
  linePitch: number;
  /** Size of the body text, 16 pt in a 公文. */
  bodySize: number;
  /**
   * Added after every character of the body text, so that a line holds as many as it should.
   * A character grid would say the same, but LibreOffice then sets 14 characters a line.
   */
  characterSpacing: number;
  /** Width of one character of body text. */
  characterWidth: number;
  titleSize: number;
  /** 一字 of the page number. */
  pageNumberSize: number;
  /** From the lower edge of the paper to the page number's line, whose dash then stands where the style has it. */
  footerDistance: number;
}

/** From the dash of a page number to the edge of its line. */
const belowDash = 180;

/** The page of a 版式, as Word counts it; a 公文 has 22 lines of 28 characters. */
export function wordPage(style: PageStyle): WordPage {
  const { area, columns } = style;
  const width = Math.round(twips(style.width));
  const height = Math.round(twips(style.height));
  const textWidth = Math.round(twips(area.width));
  const right = Math.round(twips(style.width - area.left - area.width));
  const bottom = Math.round(twips(style.height - area.top - area.height));
  const bodySize = Math.round(twips(style.bodySize));
  const characterSpacing = Math.floor(twips(characterPitch(style)) - bodySize);
  return {
    style,
    width,
    height,
    margin: {
      top: Math.round(twips(area.top)),
      right,
      bottom,
      left: width - right - textWidth,
    },
    textWidth,
    charactersPerLine: columns,
    linePitch: Math.floor(twips(pitchOf(style))),
    bodySize,
    characterSpacing,
    characterWidth: bodySize + characterSpacing,
    titleSize: Math.round(twips(style.titleSize)),
    pageNumberSize: Math.round(twips(style.pageNumberSize)),
    footerDistance: bottom - Math.round(twips(style.pageNumberDrop)) - belowDash,
  };
}

function twips(millimetres: number): number {
  return (millimetres / 25.4) * 1440;
}
