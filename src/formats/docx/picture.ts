import { ImageRun, Paragraph as WordParagraph } from 'docx';
import type { Picture } from '#document/tree.ts';
import type { Media } from '#domain/report.ts';
import { type PixelSize, pixelSizeOf } from '../pixel-size.ts';
import { printable } from '../xml-text.ts';
import { inBookmark } from './bookmarks.ts';
import type { DocxContext } from './context.ts';
import type { WordPage } from './page-geometry.ts';
import type { StyleId } from './styles.ts';
import { plainRun } from './text-runs.ts';

/** The library counts in pixels of 1/96 inch: 15 twips. */
const twipsPerPixel = 15;
/** Part of the 版心 that a picture may be high. */
const tallest = 18 / 22;
const fileTypes = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const;

/** A picture with its caption below. Where its bytes are missing or no picture, its description is printed instead. */
export function writePicture(
  picture: Picture,
  { media, mark, page }: DocxContext,
): WordParagraph[] {
  const image = imageRun(picture, media[picture.media], page);
  const figure: StyleId = 'Figure';
  const caption: StyleId = 'Caption';
  const shown = image ?? plainRun(`（${picture.alt}）`);
  return [
    new WordParagraph({ style: figure, children: inBookmark(mark(picture.id), [shown]) }),
    new WordParagraph({ style: caption, children: [plainRun(picture.caption)] }),
  ];
}

function imageRun(
  { alt, caption }: Picture,
  file: Media | undefined,
  page: WordPage,
): ImageRun | undefined {
  const bytes = file && bytesOf(file.base64);
  const size = bytes && pixelSizeOf(bytes);
  if (file === undefined || bytes === undefined || size === undefined) return undefined;
  return new ImageRun({
    type: fileTypes[file.type],
    data: bytes,
    transformation: fitToPage(size, page),
    altText: { name: printable(caption), title: printable(alt), description: printable(alt) },
  });
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** As large as it is, at 96 pixels an inch, or as the page allows. */
function fitToPage(
  { width, height }: PixelSize,
  { textWidth, linePitch, style }: WordPage,
): PixelSize {
  const most = {
    width: Math.floor(textWidth / twipsPerPixel),
    height: Math.floor((tallest * style.lines * linePitch) / twipsPerPixel),
  };
  const scale = Math.min(1, most.width / width, most.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
