import type { Layout, Page, PlacedText } from '#document/page.ts';

/** The texts of a page, page number left out. */
export function textsOf({ items }: Page): PlacedText[] {
  return items
    .filter((item) => item.kind === 'text')
    .filter((item) => item.origin.kind !== 'pageNumber');
}

/** The lines of a page from top to bottom: texts on one baseline joined. Tables left out. */
export function linesOf(page: Page): string[] {
  const lines = new Map<number, string>();
  for (const { y, text, origin } of textsOf(page)) {
    if (origin.kind !== 'table') lines.set(y, (lines.get(y) ?? '') + text);
  }
  return [...lines.values()];
}

/** The text of all pages in order, white space and everything repeated left out. */
export function textOf({ pages }: Layout): string {
  return pages
    .flatMap(textsOf)
    .filter(({ origin }) => !origin.repeated)
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');
}
