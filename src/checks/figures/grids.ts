import type { CheckPlan } from '../plan.ts';

/** A block of a table as rows and columns of cell indexes; a place where the form has no figure holds none. */
export interface Grid {
  rows: readonly (readonly (number | undefined)[])[];
  columns: readonly (readonly (number | undefined)[])[];
}

const known = new WeakMap<CheckPlan, readonly Grid[]>();

/** The blocks of an edition's tables, made at the first question. */
export function gridsOf(plan: CheckPlan): readonly Grid[] {
  const grids = known.get(plan) ?? newGrids(plan);
  known.set(plan, grids);
  return grids;
}

function newGrids({ cells }: CheckPlan): Grid[] {
  const blocks = new Map(cells.map(({ table, block }) => [`${table.id} ${block.id}`, block]));
  return [...blocks].map(([name, block]) => {
    const own = cells.flatMap((cell, index) =>
      cell.block === block && `${cell.table.id} ${block.id}` === name && cell.kind === 'figure'
        ? [{ cell, index }]
        : [],
    );
    const lines = (axis: 'row' | 'column', across: 'row' | 'column') => {
      const ids = [...new Set(own.map(({ cell }) => cell[axis].id))];
      const others = [...new Set(own.map(({ cell }) => cell[across].id))];
      return ids.map((id) => {
        const line = own.filter(({ cell }) => cell[axis].id === id);
        return others.map((other) => line.find(({ cell }) => cell[across].id === other)?.index);
      });
    };
    return { rows: lines('row', 'column'), columns: lines('column', 'row') };
  });
}
