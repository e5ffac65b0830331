import type { SourcePlace } from '#domain/imported-report.ts';
import type { DocumentReview } from '#formats/source-tree.ts';
import { type ReturnedText, returnedText, tight } from './returned-text.ts';

/** 退回稿的一处: a paragraph outside tables that holds text, or the place of a table. */
export interface ReturnedEntry extends ReturnedText {
  kind: 'paragraph' | 'table';
  place: SourcePlace;
  bookmarks: readonly string[];
}

/** A paragraph of the copy that holds nothing any more. */
export type EmptiedEntry = ReturnedEntry;

/** The paragraphs and tables of an edited copy in their order, and apart the paragraphs that were emptied. */
export function returnedEntries({ paragraphs }: DocumentReview): {
  entries: ReturnedEntry[];
  emptied: EmptiedEntry[];
} {
  const entries: ReturnedEntry[] = [];
  const emptied: EmptiedEntry[] = [];
  let table: number | undefined;
  for (const { place, pieces, bookmarks } of paragraphs) {
    if (place.table !== undefined) {
      if (place.table !== table) entries.push({ ...NOTHING, kind: 'table', place, bookmarks: [] });
      table = place.table;
      continue;
    }
    const entry = { kind: 'paragraph' as const, place, bookmarks, ...returnedText(pieces) };
    (tight(entry.text) === '' ? emptied : entries).push(entry);
  }
  return { entries, emptied };
}

const NOTHING: ReturnedText = { text: '', inserted: [], deleted: [] };
