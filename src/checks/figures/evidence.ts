import type { Figure } from '#domain/figure.ts';
import type { CheckPlan } from '../plan.ts';
import type { PlannedRelation, PlannedTerm } from './plan-relations.ts';
import { type FigureSheet, sumOf } from './sheet.ts';

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
export function evidenceOf(
  plan: CheckPlan,
  relations: readonly PlannedRelation[],
  { sheet, lastYear }: { sheet: FigureSheet; lastYear?: FigureSheet | undefined },
): Evidence[] {
  return relations.flatMap((relation) => {
    const left = sumOf(relation.left, sheet.values, lastYear?.values);
    const right = sumOf(relation.right, sheet.values, lastYear?.values);
    if (left === undefined || right === undefined) return [];
    const weights = weightsOf(plan, sheet, relation);
    const gap = left - right;
    const violated = relation.rule.relation === '=' ? gap !== 0 : gap > 0;
    return weights.size === 0 ? [] : [{ relation, gap, violated, weights }];
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
