import type { Severity } from '#domain/rule.ts';
import { partName, type ReviewRow, type RowState } from './review-rows.ts';

/** What of the rows is shown. */
export interface ReviewFilter {
  state: RowState | 'all';
  /** The id of a table, or `text`; '' for all. */
  part: string;
  severity: Severity | '';
}

export const EVERYTHING: ReviewFilter = { state: 'all', part: '', severity: '' };

/** The rows that a filter lets through. */
export function filtered(rows: readonly ReviewRow[], filter: ReviewFilter): ReviewRow[] {
  return rows.filter(
    ({ state, part, severity }) =>
      (filter.state === 'all' || filter.state === state) &&
      (filter.part === '' || filter.part === partName(part)) &&
      (filter.severity === '' || filter.severity === severity),
  );
}

/** How many findings or relations some rows stand for. */
export function countOf(rows: readonly ReviewRow[]): number {
  return rows.reduce((sum, row) => sum + (row.kind === 'findings' ? row.findings.length : 1), 0);
}

/** Rows under their headings: what is open first, what agrees in full last. */
export interface RowGroups {
  open: ReviewRow[];
  waiting: ReviewRow[];
  notices: ReviewRow[];
  /** By the id of the table. */
  agree: ReadonlyMap<string, ReviewRow[]>;
}

/** Puts rows under their headings; what is open comes the gravest first. */
export function grouped(rows: readonly ReviewRow[]): RowGroups {
  const open = rows.filter(({ state }) => state === 'open');
  const agree = new Map<string, ReviewRow[]>();
  for (const row of rows) {
    if (row.state !== 'agrees') continue;
    agree.set(partName(row.part), [...(agree.get(partName(row.part)) ?? []), row]);
  }
  return {
    open: [...open.filter(isSevere('mustFix')), ...open.filter(isSevere('mustExplain'))],
    waiting: rows.filter(({ state }) => state === 'undecided' || state === 'explained'),
    notices: open.filter(isSevere('notice')),
    agree,
  };
}

function isSevere(severity: Severity): (row: ReviewRow) => boolean {
  return (row) => row.severity === severity;
}
