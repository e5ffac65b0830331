/**
 * 公文用纸与版心 by GB/T 9704-2012, in twips (1/20 pt, 1/1440 inch): A4, 天头 37 mm, 订口 28 mm,
 * 版心 156 × 225 mm with 22 lines of 28 characters.
 */
export const page = { width: 11906, height: 16838 };
export const margin = { top: 2098, right: 1474, bottom: 1984, left: 1588 };

/** Width of the 版心. */
export const textWidth = page.width - margin.left - margin.right;

/** Height of a line: a 22nd of the 版心. */
export const linePitch = 579;

/** 3号, 16 pt. */
export const bodySize = 320;
export const charactersPerLine = 28;
/** 首行缩进 of a paragraph. */
export const indentCharacters = 2;

/**
 * Added after every character of 3号, so that 28 of its 16 pt fit the 442 pt of a line.
 * A character grid would say the same, but LibreOffice then sets 14 characters a line.
 */
export const characterSpacing = -5;

/** Width of one character of body text. */
export const characterWidth = bodySize + characterSpacing;

/** 一字 of the page number, 4号. */
export const pageNumberCharacter = 280;

/** From the lower edge of the paper to the page number's line, whose dash then stands 7 mm below the 版心. */
export const footerDistance = 1407;
