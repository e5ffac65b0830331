import { Paragraph as WordParagraph } from 'docx';
import type { HeadingBlock, Paragraph } from '#document/tree.ts';
import { characterCount } from '../character-count.ts';
import type { BlockSurroundings } from './blocks.ts';
import { inBookmark } from './bookmarks.ts';
import type { DocxContext } from './context.ts';
import { indentCharacters, type WordPage } from './page-geometry.ts';
import type { StyleId } from './styles.ts';
import { plainRun, writeRun } from './text-runs.ts';

/** 一、 the title of a section, in the outline of the document. */
export function writeHeading(
  { id, text }: HeadingBlock,
  { mark, page }: DocxContext,
  surroundings: BlockSurroundings,
): WordParagraph[] {
  const style: StyleId = 'Heading1';
  return [
    new WordParagraph({
      style,
      ...spacingOf(surroundings),
      children: inBookmark(mark(id), [plainRun(text, tightened(text, page))]),
    }),
  ];
}

/** Twips kept free below a table: 6 pt. */
const belowTableSpace = 120;

function spacingOf({ belowTable }: BlockSurroundings): { spacing?: { before: number } } {
  return belowTable ? { spacing: { before: belowTableSpace } } : {};
}

/** A heading one or two characters too long for its line is set closer, rather than left with one on the next line. */
function tightened(
  text: string,
  { charactersPerLine, textWidth, bodySize }: WordPage,
): { characterSpacing?: number } {
  const characters = characterCount(text) + indentCharacters;
  if (characters <= charactersPerLine || characters > charactersPerLine + 2) return {};
  return { characterSpacing: Math.floor(textWidth / characters) - 1 - bodySize };
}

/** A paragraph of text. */
export function writeParagraph(
  paragraph: Paragraph,
  { mark, fonts, page, beforeSignature }: DocxContext,
  surroundings: BlockSurroundings,
): WordParagraph[] {
  const text: StyleId = paragraph.ofTable ? 'Normal' : 'BodyTextFirstIndent';
  const style = standsAlone(paragraph) ? 'Heading2' : text;
  const { subheading } = page.style.faces;
  const runs = paragraph.runs.map((run) =>
    writeRun(run.font === 'kaiti' ? { ...run, font: subheading } : run, fonts),
  );
  const keepNext =
    paragraph.ofTable === 'above' || (paragraph.id === beforeSignature && isShort(paragraph, page));
  return [
    new WordParagraph({
      style,
      ...(keepNext && { keepNext }),
      ...spacingOf(surroundings),
      children: inBookmark(mark(paragraph.id), runs),
    }),
  ];
}

/** Four lines at most: LibreOffice moves all of a paragraph that is kept with the next. */
function isShort({ runs }: Paragraph, { charactersPerLine }: WordPage): boolean {
  return characterCount(runs.map(({ text }) => text).join('')) <= 4 * charactersPerLine;
}

/** （一） on a line of its own is a heading; with its text on the same line it is not, or the outline would hold the text. */
function standsAlone({ level, runs }: Paragraph): boolean {
  return level === 2 && runs.length > 0 && runs.every(({ font }) => font === 'kaiti');
}
