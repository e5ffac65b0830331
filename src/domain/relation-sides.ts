import type { CellAddress } from './address.ts';
import type { RelationOutcome } from './outcome.ts';
import type { ReconciliationRule } from './rule.ts';

/** An addend of a relation: a cell of this report, or of last year's. */
export interface RelationTerm {
  cell: CellAddress;
  last: boolean;
}

/** The two sides of a relation, its `*` put in. */
export interface RelationSides {
  left: readonly RelationTerm[];
  right: readonly RelationTerm[];
  /** The row or column that the `*` stands for. */
  line?: { leaf: string; axis: 'row' | 'column' };
}

const LAST = 'last:';

/** The cells that a relation adds up on either side. */
export function relationSides(
  rule: ReconciliationRule,
  { id }: Pick<RelationOutcome, 'id'>,
): RelationSides {
  const leaf = id === rule.id ? undefined : id.slice(rule.id.length + 1);
  const terms = (side: readonly string[]) =>
    side.map((term) => ({
      cell: term.replace(LAST, '').replace('*', leaf ?? '*'),
      last: term.startsWith(LAST),
    }));
  const [, row] =
    [...rule.left, ...rule.right].find((term) => term.includes('*'))?.split('.') ?? [];
  return {
    left: terms(rule.left),
    right: terms(rule.right),
    ...(leaf !== undefined && { line: { leaf, axis: row === '*' ? 'row' : 'column' } }),
  };
}
