import { CERTAIN, type Likeness } from './align.ts';
import { dice, LEAST_ALIKE, pairsOf } from './alike.ts';
import type { PrintedEntry } from './printed-entries.ts';
import type { ReturnedEntry } from './returned-entries.ts';
import { tight } from './returned-text.ts';

const BOOKMARK = 2;

/** 文稿标记, whatever it says: （审定稿）. */
const MARK = /^[（(].{1,8}稿[）)]$/;

/** How surely a paragraph of the copy is one that was printed: by its bookmark, by its words. 0 is no pair. */
export function likenessOf(): Likeness<PrintedEntry, ReturnedEntry> {
  const folded = remembered(({ text }: { text: string }) => tight(text));
  const pairs = remembered(({ text }: { text: string }) => pairsOf(tight(text)));
  return (one, other) => {
    if (one.kind === 'table' || other.kind === 'table') {
      return one.kind === other.kind ? CERTAIN : 0;
    }
    if (folded(one) === folded(other)) return CERTAIN;
    if (one.kind === 'mark') return MARK.test(folded(other)) ? CERTAIN : 0;
    const alike = dice(pairs(one), pairs(other));
    if (one.bookmark !== undefined && other.bookmarks.includes(one.bookmark)) {
      return BOOKMARK + alike;
    }
    return alike >= LEAST_ALIKE ? alike : 0;
  };
}

function remembered<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const made = known.get(from) ?? make(from);
    known.set(from, made);
    return made;
  };
}
