import { writeFigure } from '#domain/figure.ts';
import type { Finding, Suspect } from '#domain/finding.ts';
import type { RelationOutcome, RuleNotRun } from '#domain/outcome.ts';
import type { Verdict } from '#domain/rule.ts';
import type { UnitKind } from '#domain/unit.ts';
import type { CheckPlan } from '../plan.ts';
import { type ActiveRules, activeRules } from './active-rules.ts';
import { evidenceOf } from './evidence.ts';
import { relationFinding } from './relation-finding.ts';
import { addUp, placeOf, type RelationSums, VERDICTS } from './relation-sums.ts';
import type { FigureSheet } from './sheet.ts';
import { suspectsOf } from './suspects.ts';

/** What relations are checked for and against. */
export interface RelationContext {
  kind: UnitKind;
  lastYear?: FigureSheet;
}

/** What the relations of a report came to. */
export interface RelationVerdicts {
  counts: Readonly<Record<Verdict, number>>;
  /** Every relation in words and digits: written down when somebody reads it. */
  outcomes(): RelationOutcome[];
  findings: Finding[];
  notRun: readonly RuleNotRun[];
}

/** 勾稽关系核对: the verdict of every relation, a finding for each that differs, and the rules that did not run. */
export function checkRelations(
  plan: CheckPlan,
  sheet: FigureSheet,
  { kind, lastYear }: RelationContext,
): RelationVerdicts {
  const rules = activeRules(plan, kind, lastYear !== undefined);
  const figures = sideBySide(plan, sheet, lastYear);
  const sums = addUp(plan.packed, figures, silentOf(plan, rules, figures));
  const counts = countsOf(sums);
  return {
    counts,
    outcomes: () => plan.relations.flatMap((_, at) => outcomeOf(plan, sums, at) ?? []),
    findings: counts.differs === 0 ? [] : findingsOf({ plan, sheet, lastYear, sums }),
    notRun: rules.notRun,
  };
}

function countsOf({ verdicts }: RelationSums): Record<Verdict, number> {
  const counts = new Uint32Array(VERDICTS.length);
  for (const code of verdicts) counts[code] = (counts[code] ?? 0) + 1;
  const [undecided = 0, agrees = 0, differs = 0] = counts;
  return { agrees, differs, undecided };
}

/** This year's figures with last year's, where they are at hand, behind them. */
function sideBySide(
  { packed: { cells } }: CheckPlan,
  { values }: FigureSheet,
  lastYear: FigureSheet | undefined,
): Float64Array {
  if (!lastYear) return values;
  const figures = new Float64Array(2 * cells);
  figures.set(values);
  figures.set(lastYear.values, cells);
  return figures;
}

/** A rule with a condition speaks only while the condition is known to be met. */
function silentOf(
  { relations, packed }: CheckPlan,
  { silent, conditional }: ActiveRules,
  figures: Float64Array,
): Uint8Array {
  if (conditional.length === 0) return silent;
  const now = silent.slice();
  for (const at of conditional) {
    const when = relations[at]?.when;
    const value = when && figures[placeOf(when.term, packed.cells)];
    const met = value !== undefined && (when?.is === 'zero' ? value === 0 : value > 0);
    if (!met) now[at] = 1;
  }
  return now;
}

interface Summed {
  plan: CheckPlan;
  sheet: FigureSheet;
  lastYear: FigureSheet | undefined;
  sums: RelationSums;
}

function findingsOf({ plan, sheet, lastYear, sums }: Summed): Finding[] {
  const suspects: ReadonlyMap<string, readonly Suspect[]> = suspectsOf({
    plan,
    sheet,
    evidence: evidenceOf(plan, sheet, sums),
  });
  return plan.relations.flatMap((relation, at) => {
    const outcome = outcomeOf(plan, sums, at);
    if (outcome?.verdict !== 'differs') return [];
    const named = suspects.get(relation.id) ?? [];
    return [relationFinding({ plan, sheet, lastYear, relation, outcome, suspects: named })];
  });
}

/** None where the relation does not apply. */
function outcomeOf(plan: CheckPlan, sums: RelationSums, at: number): RelationOutcome | undefined {
  const relation = plan.relations[at];
  const verdict = VERDICTS[sums.verdicts[at] ?? 0];
  if (!relation || !verdict) return undefined;
  const { id, rule, cells, decimals } = relation;
  if (verdict === 'undecided') return { id, rule: rule.id, cells, verdict };
  const [left = 0, right = 0] = [sums.left[at], sums.right[at]];
  return {
    ...{ id, rule: rule.id, cells, verdict },
    left: writeFigure(left, decimals),
    right: writeFigure(right, decimals),
    difference: writeFigure(left - right, decimals),
  };
}
