import type { RelationOutcome } from './outcome.ts';
import type { ReconciliationRule } from './rule.ts';
import { type RelationTerm, type RuleLine, starOf, termOf } from './rule-terms.ts';

/** The two sides of a relation, its `*` put in. */
export interface RelationSides {
  left: readonly RelationTerm[];
  right: readonly RelationTerm[];
  /** The row or column that the `*` stands for. */
  line?: { leaf: string; axis: RuleLine['axis'] };
}

/** The cells that a relation adds up on either side. */
export function relationSides(
  rule: ReconciliationRule,
  { id }: Pick<RelationOutcome, 'id'>,
): RelationSides {
  const leaf = id === rule.id ? undefined : id.slice(rule.id.length + 1);
  const axis = starOf(rule);
  const terms = (side: readonly string[]) => side.map((term) => termOf(term, leaf));
  return {
    left: terms(rule.left),
    right: terms(rule.right),
    ...(leaf !== undefined && axis && { line: { leaf, axis } }),
  };
}
