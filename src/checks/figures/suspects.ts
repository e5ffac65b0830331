import { writeFigure } from '#domain/figure.ts';
import type { Slip, Suspect } from '#domain/finding.ts';
import type { CheckPlan } from '../plan.ts';
import { type CellChange, closingSets } from './closing-sets.ts';
import type { Evidence } from './evidence.ts';
import { exchangesOf } from './exchanges.ts';
import type { FigureSheet } from './sheet.ts';
import { slipOf } from './slip.ts';

/** How many wrong cells are looked for behind relations that hang together. */
const MOST_SLIPS = 3;

/** A filled report and what its relations say of it. */
export interface Suspicion {
  plan: CheckPlan;
  sheet: FigureSheet;
  evidence: readonly Evidence[];
}

/**
 * 可能填错: for every violated relation, the cells to change. The violated relations that hang together are closed
 * by the fewest cells that open no other relation; where several such sets exist all are given, likely slips first.
 */
export function suspectsOf(suspicion: Suspicion): ReadonlyMap<string, readonly Suspect[]> {
  const violated = suspicion.evidence.filter((one) => one.violated);
  const groups = groupsOf(violated);
  // Lines in each other's place open relations that have no cell in common.
  const lines = groups.length > 1 ? exchangedSets(suspicion, suspicion.evidence) : [];
  const suspects = new Map<string, readonly Suspect[]>();
  for (const group of lines.length > 0 ? [violated] : groups) {
    const sets = lines.length > 0 ? lines : rankedSets(suspicion, group);
    for (const { relation, weights } of group) {
      const touching = sets
        .flat()
        .filter((one) => sets[0]?.length === 1 || one.together || weights.has(one.index));
      suspects.set(relation.id, distinct(touching.map((one) => one.suspect)));
    }
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

interface Named {
  index: number;
  /** Makes sense only with the others of its set: figures that changed places. */
  together?: true;
  suspect: Suspect;
}

/** The closing sets with their slips, those with the fewest unexplained changes first. */
function rankedSets({ plan, sheet, evidence }: Suspicion, group: readonly Evidence[]): Named[][] {
  const relevant = evidence.filter((one) => !one.violated || group.includes(one));
  const allows = ({ index, change }: CellChange): boolean => {
    const right = (sheet.values[index] ?? Number.NaN) + change;
    return Number.isSafeInteger(right) && (right >= 0 || plan.cells[index]?.signed === true);
  };
  const search = { evidence: relevant, allows };
  const alone = closingSets(search, { least: 1, most: 1 });
  // Figures that changed places are one slip, two figures that happen to make up for each other are two.
  const exchanges = alone.length === 0 ? exchangedSets({ plan, sheet }, relevant) : [];
  if (exchanges.length > 0) return exchanges;
  const sets = alone.length > 0 ? alone : closingSets(search, { least: 2, most: MOST_SLIPS });
  return sets.map((set) => named(plan, sheet, set)).sort((a, b) => unexplained(a) - unexplained(b));
}

function exchangedSets(
  { plan, sheet }: Pick<Suspicion, 'plan' | 'sheet'>,
  evidence: readonly Evidence[],
): Named[][] {
  return exchangesOf({ plan, sheet }, evidence).map(({ slip, changes }) =>
    named(plan, sheet, changes).map((one) => withSlip(one, slip)),
  );
}

function unexplained(set: readonly Named[]): number {
  return set.filter((one) => one.suspect.slip === 'unknown').length;
}

function named(plan: CheckPlan, sheet: FigureSheet, set: readonly CellChange[]): Named[] {
  return set.flatMap(({ index, change }): Named[] => {
    const cell = plan.cells[index];
    const value = sheet.values[index];
    if (!cell || value === undefined || Number.isNaN(value)) return [];
    const typed = writeFigure(value, cell.decimals);
    const instead = writeFigure(value + change, cell.decimals);
    const suspect = { cell: cell.address, value: typed, instead, slip: slipOf(typed, instead) };
    return [{ index, suspect }];
  });
}

function withSlip({ index, suspect }: Named, slip: Slip): Named {
  return { index, together: true, suspect: { ...suspect, slip } };
}

function distinct(suspects: readonly Suspect[]): Suspect[] {
  const seen = new Map(suspects.map((one) => [`${one.cell}:${one.instead}`, one]));
  return [...seen.values()];
}
