import { type Figure, writeFigure } from '#domain/figure.ts';
import type { Suspect } from '#domain/finding.ts';
import type { CheckPlan } from '../plan.ts';
import type { Evidence } from './evidence.ts';
import type { FigureSheet } from './sheet.ts';
import { slipOf } from './slip.ts';

/**
 * 可能填错: for every violated relation, the cells whose single change closes the gaps of all the violated
 * relations that hang together with it and opens no other. Several candidates are all given, likely slips first.
 */
export function suspectsOf(
  plan: CheckPlan,
  sheet: FigureSheet,
  evidence: readonly Evidence[],
): ReadonlyMap<string, readonly Suspect[]> {
  const suspects = new Map<string, readonly Suspect[]>();
  for (const group of groupsOf(evidence.filter((one) => one.violated))) {
    const found = candidates(plan, sheet, group, evidence);
    for (const one of group) suspects.set(one.relation.id, found);
  }
  return suspects;
}

/** Violated relations that share a typed cell, directly or through others, belong together. */
function groupsOf(violated: readonly Evidence[]): Evidence[][] {
  const groups: Evidence[][] = [];
  for (const one of violated) {
    const touching = groups.filter((group) => group.some((other) => shareCell(one, other)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...touching.flat(), one]);
  }
  return groups;
}

function shareCell(a: Evidence, b: Evidence): boolean {
  return [...a.weights.keys()].some((index) => b.weights.has(index));
}

function candidates(
  plan: CheckPlan,
  sheet: FigureSheet,
  group: readonly Evidence[],
  evidence: readonly Evidence[],
): Suspect[] {
  const [first] = group;
  if (!first) return [];
  const found = [...first.weights].flatMap(([index, weight]) => {
    const change = -first.gap / weight;
    if (!Number.isSafeInteger(change) || change === 0) return [];
    return mendsAll(index, change, group, evidence) ? suspect(plan, sheet, index, change) : [];
  });
  const likely = found.filter((one) => one.slip !== 'unknown');
  return [...likely, ...found.filter((one) => one.slip === 'unknown')];
}

function mendsAll(
  index: number,
  change: number,
  group: readonly Evidence[],
  evidence: readonly Evidence[],
): boolean {
  return evidence.every((one) => {
    const weight = one.weights.get(index);
    if (weight === undefined) return !group.includes(one);
    const gap = one.gap + weight * change;
    return one.relation.rule.relation === '=' ? gap === 0 : gap <= 0;
  });
}

function suspect(plan: CheckPlan, sheet: FigureSheet, index: number, change: Figure): Suspect[] {
  const cell = plan.cells[index];
  const value = sheet.values[index];
  if (!cell || value === undefined) return [];
  const right = value + change;
  if (!Number.isSafeInteger(right) || (right < 0 && !cell.signed)) return [];
  const typed = writeFigure(value, cell.decimals);
  const instead = writeFigure(right, cell.decimals);
  return [{ cell: cell.address, value: typed, instead, slip: slipOf(typed, instead) }];
}
