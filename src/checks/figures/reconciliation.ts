import { writeFigure } from '#domain/figure.ts';
import type { Finding, Suspect } from '#domain/finding.ts';
import type { RelationOutcome, RuleNotRun } from '#domain/outcome.ts';
import type { UnitKind } from '#domain/unit.ts';
import type { CheckPlan } from '../plan.ts';
import { evidenceOf } from './evidence.ts';
import type { PlannedRelation } from './plan-relations.ts';
import { relationFinding } from './relation-finding.ts';
import { type FigureSheet, sumOf } from './sheet.ts';
import { suspectsOf } from './suspects.ts';

/** What relations are checked for and against. */
export interface RelationContext {
  kind: UnitKind;
  lastYear?: FigureSheet;
}

/** 勾稽关系核对: the verdict of every relation, a finding for each that differs, and the rules that did not run. */
export function checkRelations(
  plan: CheckPlan,
  sheet: FigureSheet,
  context: RelationContext,
): { relations: RelationOutcome[]; findings: Finding[]; notRun: RuleNotRun[] } {
  const notRun = rulesNotRun(plan, context);
  const skipped = new Set(notRun.map((one) => one.rule));
  const { lastYear } = context;
  const active = plan.relations.filter(
    (relation) => !skipped.has(relation.rule.id) && applies(relation, sheet),
  );
  const relations = active.map((relation) => ({
    relation,
    outcome: outcomeOf(sheet, relation, lastYear),
  }));
  const differing = relations.filter(({ outcome }) => outcome.verdict === 'differs');
  const suspects: ReadonlyMap<string, readonly Suspect[]> =
    differing.length === 0
      ? new Map()
      : suspectsOf({ plan, sheet, evidence: evidenceOf(plan, active, { sheet, lastYear }) });
  return {
    relations: relations.map(({ outcome }) => outcome),
    findings: differing.map(({ relation, outcome }) =>
      relationFinding({
        plan,
        sheet,
        lastYear,
        relation,
        outcome,
        suspects: suspects.get(relation.id) ?? [],
      }),
    ),
    notRun,
  };
}

function rulesNotRun(plan: CheckPlan, { kind, lastYear }: RelationContext): RuleNotRun[] {
  return plan.template.rules.flatMap((rule) => {
    const readsLastYear = [...rule.left, ...rule.right].some((term) => term.startsWith('last:'));
    if (readsLastYear && !lastYear) {
      return [{ rule: rule.id, why: { id: 'notRun.noLastYear', values: {} } }];
    }
    if (rule.for && !rule.for.includes(kind)) {
      return [{ rule: rule.id, why: { id: 'notRun.otherKind', values: {} } }];
    }
    return [];
  });
}

/** A rule with a condition speaks only while the condition is known to be met. */
function applies(relation: PlannedRelation, sheet: FigureSheet): boolean {
  if (!relation.when) return true;
  const value = sheet.values[relation.when.term.index];
  if (value === undefined) return false;
  return relation.when.is === 'zero' ? value === 0 : value > 0;
}

function outcomeOf(
  sheet: FigureSheet,
  relation: PlannedRelation,
  lastYear: FigureSheet | undefined,
): RelationOutcome {
  const known = { id: relation.id, rule: relation.rule.id, cells: relation.cells };
  const left = sumOf(relation.left, sheet.values, lastYear?.values);
  const right = sumOf(relation.right, sheet.values, lastYear?.values);
  if (left === undefined || right === undefined) return { ...known, verdict: 'undecided' };
  const holds = relation.rule.relation === '=' ? left === right : left <= right;
  return {
    ...known,
    verdict: holds ? 'agrees' : 'differs',
    left: writeFigure(left, relation.decimals),
    right: writeFigure(right, relation.decimals),
    difference: writeFigure(left - right, relation.decimals),
  };
}
