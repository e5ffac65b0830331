import { Bookmark, type ParagraphChild } from 'docx';
import { bookmarkName } from './bookmark-name.ts';

/** The name of the bookmark to be set over something; undefined where it gets none. */
export type Mark = (id: string) => string | undefined;

/** Sets no bookmarks. */
export const markNothing: Mark = () => undefined;

/** A marker for one document. Names are unique in Word: a figure printed twice has its bookmark where it comes first. */
export function markEachOnce(): Mark {
  const used = new Set<string>();
  return (id) => {
    const name = bookmarkName(id);
    if (used.has(name)) return undefined;
    used.add(name);
    return name;
  };
}

/** What a paragraph holds, in its bookmark where it gets one. */
export function inBookmark(
  name: string | undefined,
  children: readonly ParagraphChild[],
): ParagraphChild[] {
  return name === undefined ? [...children] : [new Bookmark({ id: name, children })];
}
