import type { RuleNotRun } from '#domain/outcome.ts';
import { readsLastYear } from '#domain/rule-terms.ts';
import type { UnitKind } from '#domain/unit.ts';
import type { CheckPlan } from '../plan.ts';

/** What rules a report is checked by: the same for every report of a kind, with or without last year's. */
export interface ActiveRules {
  notRun: readonly RuleNotRun[];
  /** By the order of the plan's relations: 1 where the rule did not run. */
  silent: Uint8Array;
  /** The relations with a condition, which speak while it is met. */
  conditional: readonly number[];
}

const known = new WeakMap<CheckPlan, Map<string, ActiveRules>>();

/** The rules that run for a kind of unit, and those that do not, with the reason. */
export function activeRules(plan: CheckPlan, kind: UnitKind, hasLastYear: boolean): ActiveRules {
  const ofPlan = known.get(plan) ?? new Map<string, ActiveRules>();
  known.set(plan, ofPlan);
  const key = `${kind}:${hasLastYear}`;
  const found = ofPlan.get(key) ?? sort(plan, kind, hasLastYear);
  ofPlan.set(key, found);
  return found;
}

function sort(plan: CheckPlan, kind: UnitKind, hasLastYear: boolean): ActiveRules {
  const notRun = plan.template.rules.flatMap((rule): RuleNotRun[] => {
    if (readsLastYear(rule) && !hasLastYear) {
      return [{ rule: rule.id, why: { id: 'notRun.noLastYear', values: {} } }];
    }
    if (rule.for && !rule.for.includes(kind)) {
      return [{ rule: rule.id, why: { id: 'notRun.otherKind', values: {} } }];
    }
    return [];
  });
  const skipped = new Set(notRun.map((one) => one.rule));
  const { relations } = plan;
  return {
    notRun,
    silent: Uint8Array.from(relations, ({ rule }) => (skipped.has(rule.id) ? 1 : 0)),
    conditional: relations.flatMap(({ rule, when }, at) =>
      when && !skipped.has(rule.id) ? [at] : [],
    ),
  };
}
