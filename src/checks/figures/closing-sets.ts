import type { Evidence } from './evidence.ts';

/** A cell, by index, and by how much its figure would change, in its own units. */
export interface CellChange {
  index: number;
  change: number;
}

/** What a search starts from. */
export interface Search {
  evidence: readonly Evidence[];
  /** Whether a cell's figure may change by so much. */
  allows(change: CellChange): boolean;
}

/**
 * The smallest sets of cell changes, of `least` to `most` cells, after which every relation holds.
 * Among up to three wrong cells some relation holds only one of them, so its gap gives that cell's change:
 * trying every cell of every violated relation misses no set.
 */
export function closingSets(
  search: Search,
  { least, most }: { least: number; most: number },
): CellChange[][] {
  const places = placesOf(search.evidence);
  const reach = Math.max(0, ...[...places.values()].map((list) => list.length));
  const start = search.evidence.map((one) => one.gap);
  for (let size = least; size <= most; size += 1) {
    const found = new Map<string, CellChange[]>();
    extend({ search, places, reach, found }, { gaps: start, changes: [], left: size });
    if (found.size > 0) return [...found.values()];
  }
  return [];
}

type Places = ReadonlyMap<number, readonly { at: number; weight: number }[]>;

interface Task {
  search: Search;
  places: Places;
  /** How many relations one cell can stand in. */
  reach: number;
  found: Map<string, CellChange[]>;
}

interface Step {
  gaps: readonly number[];
  changes: readonly CellChange[];
  left: number;
}

function extend(task: Task, { gaps, changes, left }: Step): void {
  const { search, places, reach, found } = task;
  const violated = violatedOf(search.evidence, gaps);
  if (violated.length === 0) {
    const set = [...changes].sort((a, b) => a.index - b.index);
    found.set(set.map((one) => `${one.index}:${one.change}`).join(), set);
    return;
  }
  if (violated.length > left * reach) return;
  // The last cell has to close whatever is open: one equation is enough to find it, of several limits the furthest.
  const equation = violated.find((at) => search.evidence[at]?.relation.rule.relation === '=');
  const open = left === 1 && equation !== undefined ? [equation] : violated;
  for (const at of open) {
    const one = search.evidence[at];
    for (const [index, weight] of one?.weights ?? []) {
      const change = -(gaps[at] ?? 0) / weight;
      if (!Number.isSafeInteger(change) || changes.some((other) => other.index === index)) continue;
      if (!search.allows({ index, change })) continue;
      const next = [...gaps];
      for (const place of places.get(index) ?? []) {
        next[place.at] = (next[place.at] ?? 0) + place.weight * change;
      }
      extend(task, { gaps: next, changes: [...changes, { index, change }], left: left - 1 });
    }
  }
}

function violatedOf(evidence: readonly Evidence[], gaps: readonly number[]): number[] {
  return gaps.flatMap((gap, at) => {
    const holds = evidence[at]?.relation.rule.relation === '=' ? gap === 0 : gap <= 0;
    return holds ? [] : [at];
  });
}

function placesOf(evidence: readonly Evidence[]): Places {
  const places = new Map<number, { at: number; weight: number }[]>();
  for (const [at, { weights }] of evidence.entries()) {
    for (const [index, weight] of weights) {
      places.set(index, [...(places.get(index) ?? []), { at, weight }]);
    }
  }
  return places;
}
