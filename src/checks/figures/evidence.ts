import type { Figure } from '#domain/figure.ts';
import type { CheckPlan } from '../plan.ts';
import type { PlannedRelation, PlannedTerm } from './plan-relations.ts';
import { type RelationSums, VERDICTS } from './relation-sums.ts';
import type { FigureSheet } from './sheet.ts';

/** A relation told in typed cells alone: computed totals are replaced by what they add up. */
export interface Evidence {
  relation: PlannedRelation;
  /** Left minus right at the relation's scale. */
  gap: Figure;
  violated: boolean;
  /** By cell index: how much the gap grows when the cell grows by one of its own units. */
  weights: ReadonlyMap<number, number>;
}

/**
 * What the relations of a filled report say about its typed cells.
 * A relation that holds whatever is typed, because its total is computed, says nothing and is left out.
 */
export function evidenceOf(plan: CheckPlan, sheet: FigureSheet, sums: RelationSums): Evidence[] {
  return plan.relations.flatMap((relation, at) => {
    const verdict = VERDICTS[sums.verdicts[at] ?? 0];
    if (verdict === undefined || verdict === 'undecided') return [];
    const weights = weightsOf(plan, sheet, relation);
    const gap = (sums.left[at] ?? 0) - (sums.right[at] ?? 0);
    return weights.size === 0 ? [] : [{ relation, gap, violated: verdict === 'differs', weights }];
  });
}

function weightsOf(
  plan: CheckPlan,
  sheet: FigureSheet,
  relation: PlannedRelation,
): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  const add = (terms: readonly PlannedTerm[], weight: number): void => {
    for (const term of terms) {
      if (term.last) continue;
      const formula = plan.formulas.get(term.index);
      const own = weight * term.factor;
      if (formula && sheet.readings[term.index]?.state === 'blank') {
        add(formula.addends, own / formula.factor);
      } else {
        weights.set(term.index, (weights.get(term.index) ?? 0) + own);
      }
    }
  };
  add(relation.left, 1);
  add(relation.right, -1);
  return new Map([...weights].filter(([, weight]) => weight !== 0));
}
