import { leavesOf } from '#domain/cells.ts';
import type { EditionRow } from './edition-rows.ts';
import type { EditionWords } from './edition-words.ts';
import { canHold, type LikelyRow, likelyRows } from './likely-rows.ts';
import { longestChain } from './longest-chain.ts';
import { looksLikeFigure } from './read-cell.ts';
import type { RowCandidate } from './row-candidates.ts';
import { rowNumber } from './row-number.ts';
import { similarity } from './similarity.ts';
import type { SourceLine } from './source-lines.ts';

/** What speaks for a row: how alike the labels are, that their numbers agree, that as many rows are left on both sides. */
const [ALIKE, NUMBERED, AS_MANY] = [0.6, 0.25, 0.15];
/** Below this the row of the source is one of its own. */
const LEAST = 0.4;
/** What speaks for a row that holds nothing, whatever it is called. */
const BLANK = 0.6;
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
  const surely = chain.filter((row) => row.row.leaf.noFigure !== undefined || isFilled(lines, row));
  const blank = chain
    .filter((row) => !surely.includes(row))
    .map((row) => ({ ...row, weight: BLANK, blank: row }));
  return [undefined, ...surely].flatMap((before, at) => {
    const next = surely[at];
    const filled = between(lines, { before, next, blank }, words);
    return next ? [...filled, next] : filled;
  });
}

/** A row that was found and holds nothing; a part of a row that was cut looks like one. */
interface BlankRow extends RowCandidate {
  blank: RowCandidate;
}

interface Gap {
  before: RowCandidate | undefined;
  next: RowCandidate | undefined;
  blank: readonly BlankRow[];
}

function isFilled(lines: readonly SourceLine[], { to, label }: RowCandidate): boolean {
  const line = lines[to];
  if (line?.table !== undefined) {
    return line.pieces.slice(label + 1).some(({ text }) => looksLikeFigure(text));
  }
  return [to + 1, to + 2].some((at) => looksLikeFigure(lines[at]?.pieces[0]?.text ?? ''));
}

function between(
  lines: readonly SourceLine[],
  { before, next, blank }: Gap,
  words: EditionWords,
): RowCandidate[] {
  const tables = [before?.row.table, next?.row.table];
  const missing = words.rows
    .slice(before ? before.order + 1 : 0, next ? next.order : undefined)
    .filter(({ table, leaf }) => tables.includes(table) && leaf.noFigure === undefined);
  const last = next?.from ?? lines.length;
  const inGap = blank.filter((row) => row.to < last && row.from > (before?.to ?? -1));
  const from = before ? before.to + 1 : Math.min(inGap[0]?.from ?? last, Math.max(0, last - REACH));
  const to = next ? last : Math.max(inGap.at(-1)?.to ?? 0, Math.min(lines.length, from + REACH));
  const likely = nearRows(lines, { from, to });
  const asMany = new Set(likely.map((row) => row.to)).size === missing.length;
  const candidates = likely.flatMap((one) =>
    missing.flatMap((row): RowCandidate[] => {
      const weight = weightOf(one, row, asMany);
      if (weight < LEAST || !canHold(row, one, leavesOf(row.block.columns).length)) return [];
      const { from: start, to: end, label } = one;
      return [{ row, order: row.order, exact: false, weight, label, from: start, to: end }];
    }),
  );
  const all: (RowCandidate | BlankRow)[] = [...candidates, ...inGap];
  all.sort((a, b) => a.from - b.from || a.to - b.to);
  return longestChain(all, words.rows.length).map((row) => ('blank' in row ? row.blank : row));
}

/** The rows between two that were found; where these stand far apart, those near to either. */
function nearRows(
  lines: readonly SourceLine[],
  { from, to }: { from: number; to: number },
): LikelyRow[] {
  if (to - from <= REACH * 2) return likelyRows(lines, { from, to });
  return [
    ...likelyRows(lines, { from, to: from + REACH }),
    ...likelyRows(lines, { from: to - REACH, to }),
  ];
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
