import type { PdfContainer } from './container.ts';
import { pdfDict, pdfNumber, pdfRef, pdfText, toPoints } from './pdf-syntax.ts';
import type { StructureNode } from './structure.ts';

/** 书签: a heading, with those below it. */
interface Bookmark {
  object: number;
  heading?: StructureNode;
  parent?: Bookmark;
  kids: Bookmark[];
}

/** Writes the bookmarks, sections below the title; undefined where there is nothing to mark. */
export function writeBookmarks(
  container: PdfContainer,
  headings: readonly StructureNode[],
  pageHeight: number,
): number | undefined {
  if (headings.length === 0) return undefined;
  const top: Bookmark = { object: container.reserve(), kids: [] };
  let chapter = top;
  for (const heading of headings) {
    const parent = heading.type === 'H1' ? top : chapter;
    const bookmark = { object: container.reserve(), heading, parent, kids: [] };
    parent.kids.push(bookmark);
    if (heading.type === 'H1') chapter = bookmark;
  }
  writeBookmark(container, top, pageHeight);
  return top.object;
}

function writeBookmark(container: PdfContainer, bookmark: Bookmark, pageHeight: number): void {
  const { kids, object } = bookmark;
  const own = bookmark.heading ? {} : { Type: '/Outlines' };
  const entries = {
    ...own,
    ...destination(container, bookmark, pageHeight),
    First: refOf(kids[0]),
    Last: refOf(kids.at(-1)),
    Count: countOf(bookmark) || undefined,
  };
  container.put(pdfDict(entries), object);
  for (const kid of kids) writeBookmark(container, kid, pageHeight);
}

function destination(
  container: PdfContainer,
  { heading, parent, object }: Bookmark,
  pageHeight: number,
) {
  if (!heading?.place || !parent) return {};
  const { page, top } = heading.place;
  const index = parent.kids.findIndex((kid) => kid.object === object);
  const height = pdfNumber(toPoints(pageHeight - top));
  return {
    Title: pdfText(heading.text),
    Parent: pdfRef(parent.object),
    Prev: index > 0 ? refOf(parent.kids[index - 1]) : undefined,
    Next: refOf(parent.kids[index + 1]),
    Dest: `[${pdfRef(container.pageObject(page))} /XYZ 0 ${height} null]`,
  };
}

function countOf(bookmark: Bookmark): number {
  return bookmark.kids.reduce((sum, kid) => sum + 1 + countOf(kid), 0);
}

function refOf(bookmark: Bookmark | undefined): string | undefined {
  return bookmark && pdfRef(bookmark.object);
}
