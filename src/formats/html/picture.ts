import type { Picture } from '#document/tree.ts';
import type { Media } from '#domain/report.ts';
import type { HtmlContext } from './context.ts';
import { escapeHtml, inlineHtml } from './escape-html.ts';

/** A picture with its caption. Where its bytes are missing its description is printed instead. */
export function writePicture(picture: Picture, { media }: HtmlContext): string {
  const image = writeImage(picture, media);
  if (image === undefined)
    return `<p class="missing">（${inlineHtml(descriptionOf(picture))}）</p>`;
  const caption = picture.caption && `<figcaption>${inlineHtml(picture.caption)}</figcaption>`;
  return `<figure>${image}${caption}</figure>`;
}

/** The picture itself, carried in the page. */
export function writeImage(
  picture: Picture,
  media: Readonly<Record<string, Media>>,
): string | undefined {
  const file = media[picture.media];
  if (file === undefined) return undefined;
  const source = `data:${file.type};base64,${file.base64}`;
  return `<img src="${escapeHtml(source)}" alt="${escapeHtml(descriptionOf(picture))}">`;
}

/** What a reader who cannot see the picture is told. */
export function descriptionOf({ alt, caption }: Picture): string {
  return alt.trim() === '' ? caption : alt;
}
