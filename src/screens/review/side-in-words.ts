import { type RelationSides, relationSides } from '#domain/relation-sides.ts';
import type { RelationTerm } from '#domain/rule-terms.ts';
import type { ReportSession } from '#session/report-session.ts';
import type { RelationRow } from './review-rows.ts';

/** One side of a relation: its addends where they are few, its sum, how many cells it still lacks. */
export interface Side {
  terms: readonly string[];
  sum: string | undefined;
  missing: number;
  /** The sum is one total cell that was typed. */
  typedTotal: boolean;
}

/** Past this, a sum stands alone. */
const FEW = 3;

/** The two sides of a relation as the report fills them. */
export function sidesOf(
  { relation, rule }: Pick<RelationRow, 'relation' | 'rule'>,
  session: Pick<ReportSession, 'cells'>,
): { left: Side; right: Side; line: RelationSides['line'] } {
  const { left, right, line } = relationSides(rule, relation);
  return {
    left: side(left, relation.left, session),
    right: side(right, relation.right, session),
    line,
  };
}

/** The first cell of a relation that says nothing yet. */
export function firstMissing(
  { relation }: Pick<RelationRow, 'relation'>,
  session: Pick<ReportSession, 'cells'>,
): string | undefined {
  return relation.cells.find((cell) => figureOf(cell, session) === undefined);
}

function side(
  terms: readonly RelationTerm[],
  sum: string | undefined,
  session: Pick<ReportSession, 'cells'>,
): Side {
  const [only] = terms;
  const own = terms.filter(({ last }) => !last);
  const figures = own.map(({ cell }) => figureOf(cell, session));
  const few = terms.length > 1 && terms.length <= FEW && own.length === terms.length;
  return {
    terms: few ? figures.flatMap((figure) => figure ?? []) : [],
    sum,
    missing: figures.filter((figure) => figure === undefined).length,
    typedTotal: terms.length === 1 && only !== undefined && session.cells.get(only.cell).typedTotal,
  };
}

function figureOf(cell: string, { cells }: Pick<ReportSession, 'cells'>): string | undefined {
  const { reading, computed } = cells.get(cell);
  if (reading.state === 'read') return reading.digits;
  if (reading.state === 'unreadable') return undefined;
  return computed;
}
