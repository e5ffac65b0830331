import { leavesOf } from '#domain/cells.ts';
import type { EditionRow } from './edition-rows.ts';
import type { EditionWords } from './edition-words.ts';
import { canHold, type LikelyRow, likelyRows } from './likely-rows.ts';
import { longestChain } from './longest-chain.ts';
import type { RowCandidate } from './row-candidates.ts';
import { rowNumber } from './row-number.ts';
import { similarity } from './similarity.ts';
import type { SourceLine } from './source-lines.ts';

/** What speaks for a row: how alike the labels are, that their numbers agree, that as many rows are left on both sides. */
const [ALIKE, NUMBERED, AS_MANY] = [0.6, 0.25, 0.15];
/** Below this the row of the source is one of its own. */
const LEAST = 0.4;
/** Lines before the first row found, and after the last one, that may hold others. */
const REACH = 60;

/**
 * Rows of the edition that were not found, looked for between those that were: there a few letters of a label are
 * enough, because no other row can stand there. What is found so is never sure.
 */
export function fillGaps(
  lines: readonly SourceLine[],
  chain: readonly RowCandidate[],
  words: EditionWords,
): RowCandidate[] {
  if (chain.length === 0) return [];
  const ends = [undefined, ...chain];
  return ends.flatMap((before, at) => {
    const next = chain[at];
    const filled = between(lines, { before, next }, words);
    return next ? [...filled, next] : filled;
  });
}

interface Gap {
  before: RowCandidate | undefined;
  next: RowCandidate | undefined;
}

function between(
  lines: readonly SourceLine[],
  { before, next }: Gap,
  words: EditionWords,
): RowCandidate[] {
  const tables = [before?.row.table, next?.row.table];
  const missing = words.rows
    .slice(before ? before.order + 1 : 0, next ? next.order : undefined)
    .filter(({ table, leaf }) => tables.includes(table) && leaf.noFigure === undefined);
  if (missing.length === 0) return [];
  const last = next?.from ?? lines.length;
  const from = before ? before.to + 1 : Math.max(0, last - REACH);
  const to = next ? last : Math.min(lines.length, from + REACH);
  const likely = likelyRows(lines, { from, to });
  const asMany = new Set(likely.map((row) => row.to)).size === missing.length;
  const candidates = likely.flatMap((one) =>
    missing.flatMap((row): RowCandidate[] => {
      const weight = weightOf(one, row, asMany);
      if (weight < LEAST || !canHold(row, one, leavesOf(row.block.columns).length)) return [];
      const { from: start, to: end, label } = one;
      return [{ row, order: row.order, exact: false, weight, label, from: start, to: end }];
    }),
  );
  return longestChain(candidates, words.rows.length);
}

function weightOf(
  { folded, text }: LikelyRow,
  { keys, leaf }: EditionRow,
  asMany: boolean,
): number {
  const alike = Math.max(...keys.map((key) => similarity(folded, key)));
  const number = rowNumber(leaf.label);
  const numbered = number !== undefined && rowNumber(text) === number;
  return alike * ALIKE + (numbered ? NUMBERED : 0) + (asMany ? AS_MANY : 0);
}
