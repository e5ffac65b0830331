import { Bookmark, type ParagraphChild } from 'docx';
import { bookmarkName } from './bookmark-name.ts';

/** Sets a bookmark around what a paragraph holds. */
export type Mark = (id: string, children: readonly ParagraphChild[]) => ParagraphChild[];

/** Sets no bookmarks. */
export const markNothing: Mark = (_id, children) => [...children];

/** A marker for one document. Names are unique in Word: a figure printed twice has its bookmark where it comes first. */
export function markEachOnce(): Mark {
  const used = new Set<string>();
  return (id, children) => {
    const name = bookmarkName(id);
    if (used.has(name)) return [...children];
    used.add(name);
    return [new Bookmark({ id: name, children })];
  };
}
