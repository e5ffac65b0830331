import type { Slip } from '#domain/finding.ts';
import type { CheckPlan } from '../plan.ts';
import type { CellChange } from './closing-sets.ts';
import type { Evidence } from './evidence.ts';
import { gridsOf } from './grids.ts';
import type { FigureSheet } from './sheet.ts';

/** 串行、串列、两格互换: figures that stand in each other's place, and what they should be changed by. */
export interface Exchange {
  slip: Extract<Slip, 'cellsSwapped' | 'rowsSwapped' | 'columnsSwapped'>;
  changes: readonly CellChange[];
  /** How many lines lie between what was exchanged. */
  distance: number;
}

interface Filled {
  plan: CheckPlan;
  sheet: FigureSheet;
}

type Line = readonly (number | undefined)[];

/** The exchanges of two cells, two rows or two columns after which every relation holds, the nearest first. */
export function exchangesOf(filled: Filled, evidence: readonly Evidence[]): Exchange[] {
  const [open] = evidence.filter((one) => one.violated);
  if (!open) return [];
  return gridsOf(filled.plan)
    .flatMap(({ rows, columns }) => [
      ...ofLines(filled, rows, 'rowsSwapped'),
      ...ofLines(filled, columns, 'columnsSwapped'),
      ...rows.flatMap((row) => ofCells(filled, row)),
      ...(columns.length > 1 ? columns.flatMap((column) => ofCells(filled, column)) : []),
    ])
    .filter((one) => holds(open, one.changes) && evidence.every((all) => holds(all, one.changes)))
    .sort((a, b) => a.distance - b.distance);
}

function ofLines(
  filled: Filled,
  lines: readonly Line[],
  slip: 'rowsSwapped' | 'columnsSwapped',
): Exchange[] {
  return lines.flatMap((line, at) =>
    lines.slice(at + 1).flatMap((other, between): Exchange[] => {
      const changes = line.flatMap((cell, place) => swap(filled, cell, other[place]));
      if (changes.length === 0) return [];
      return [{ slip: changes.length === 2 ? 'cellsSwapped' : slip, changes, distance: between }];
    }),
  );
}

/** A pair that is the only one of two lines to differ is told by the lines. */
function ofCells(filled: Filled, line: Line): Exchange[] {
  return line.flatMap((cell, at) =>
    line.slice(at + 1).flatMap((other, between): Exchange[] => {
      const changes = swap(filled, cell, other);
      return changes.length === 0 ? [] : [{ slip: 'cellsSwapped', changes, distance: between }];
    }),
  );
}

/** What two typed figures of one kind change by when they change places. */
function swap({ plan, sheet }: Filled, a: number | undefined, b: number | undefined): CellChange[] {
  if (a === undefined || b === undefined) return [];
  if (sheet.readings[a]?.state !== 'read' || sheet.readings[b]?.state !== 'read') return [];
  if (plan.cells[a]?.decimals !== plan.cells[b]?.decimals) return [];
  const change = (sheet.values[b] ?? 0) - (sheet.values[a] ?? 0);
  if (change === 0) return [];
  return [
    { index: a, change },
    { index: b, change: -change },
  ];
}

function holds({ relation, gap, weights }: Evidence, changes: readonly CellChange[]): boolean {
  let after = gap;
  for (const { index, change } of changes) after += (weights.get(index) ?? 0) * change;
  return relation.rule.relation === '=' ? after === 0 : after <= 0;
}
