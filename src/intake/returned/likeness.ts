import { CERTAIN, type Likeness } from './align.ts';
import type { PrintedEntry } from './printed-entries.ts';
import type { ReturnedEntry } from './returned-entries.ts';
import { tight } from './returned-text.ts';

const LEAST = 0.4;
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
    return alike >= LEAST ? alike : 0;
  };
}

/** The pairs of neighbouring characters of a text. */
function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}

function remembered<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const made = known.get(from) ?? make(from);
    known.set(from, made);
    return made;
  };
}
