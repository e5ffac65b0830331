import type { EditionWords } from './edition-words.ts';
import { fillGaps } from './fill-gaps.ts';
import { longestChain } from './longest-chain.ts';
import { type RowCandidate, rowCandidates } from './row-candidates.ts';
import type { SourceLine } from './source-lines.ts';

/** A row of the edition found in the source. `sure`: by its own label, and it could be no other row. */
export interface RowMatch extends RowCandidate {
  sure: boolean;
}

/** Finds the rows of an edition in a source: by label, both in their order. */
export function matchRows(lines: readonly SourceLine[], words: EditionWords): RowMatch[] {
  const found = longestChain(rowCandidates(lines, words), words.rows.length);
  const chain = fillGaps(lines, found, words);
  return chain.map((match, at) => ({
    ...match,
    sure:
      match.exact && (isUnique(match, words) || isPlaced(match, chain[at - 1], { lines, words })),
  }));
}

function isUnique({ row }: RowCandidate, { byKey }: EditionWords): boolean {
  return row.keys.every((key) => byKey.get(key)?.length === 1);
}

/** A label that several rows share is placed by the row before it, or by the group it stands in. */
function isPlaced(
  { row, from }: RowCandidate,
  before: RowCandidate | undefined,
  { lines, words }: { lines: readonly SourceLine[]; words: EditionWords },
): boolean {
  if (before && before.order === row.order - 1) return follows(lines, before.to, { from, words });
  const parents = [...row.groups.slice(-1), ...(row.under ? [row.under] : [])];
  const between = lines.slice(before ? before.from : 0, from + 1);
  const seen = between.some(({ pieces }) =>
    pieces.some(({ folded, bare }) => parents.includes(folded) || parents.includes(bare)),
  );
  // Between the row before and this one no other row of the same label may lie.
  const rivals = row.keys.flatMap((key) => words.byKey.get(key) ?? []);
  return (
    seen &&
    !rivals.some((one) => one !== row && one.order > (before?.order ?? -1) && one.order < row.order)
  );
}

/** Whether nothing stands between two rows that may be a row itself, one whose figures are lost. */
function follows(
  lines: readonly SourceLine[],
  to: number,
  { from, words }: { from: number; words: EditionWords },
): boolean {
  return lines
    .slice(to + 1, from)
    .every(({ pieces }) => pieces.every((piece) => !rowsNamed(piece.folded, words)));
}

function rowsNamed(folded: string, { byKey, rowGroups }: EditionWords): boolean {
  if (folded === '' || rowGroups.has(folded)) return false;
  return [...byKey.keys()].some((key) => key.length > 1 && folded.startsWith(key));
}
