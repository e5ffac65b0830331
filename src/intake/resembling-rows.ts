import type { EditionRow } from './edition-rows.ts';
import type { EditionWords } from './edition-words.ts';
import { likeness } from './similarity.ts';

/** Below this, two labels are two labels. */
const LEAST = 0.6;
const SHORTEST = 4;
/** Distinct labels of one source that are compared with every row; a source of more is no report. */
const MOST_COMPARED = 400;

/** Rows whose label a mangled one resembles: letters lost, doubled or misread. Never an exact match. */
export function resembling(
  words: EditionWords,
): (folded: string) => { row: EditionRow; order: number; exact: false; weight: number }[] {
  const known = new Map<string, ReturnType<ReturnType<typeof resembling>>>();
  return (folded) => {
    if (folded.length < SHORTEST || isKnownWord(folded, words)) return [];
    const found = known.get(folded);
    if (found || known.size >= MOST_COMPARED) return found ?? [];
    const rows = words.rows.flatMap((row) => {
      const best = Math.max(...row.keys.map((key) => likeness(folded, key, LEAST)));
      // A little less than an exact match even where all but one letter agree.
      return best < LEAST
        ? []
        : [{ row, order: row.order, exact: false as const, weight: best * 0.9 }];
    });
    known.set(folded, rows);
    return rows;
  };
}

function isKnownWord(folded: string, { rowGroups, headWords }: EditionWords): boolean {
  return rowGroups.has(folded) || headWords.has(folded);
}
