import type { CellAddress } from '#domain/address.ts';
import { type Cell, cellsOf } from '#domain/cells.ts';
import type { ReportTemplate, WatchedFigures } from '#domain/template.ts';
import { type PlannedRelation, planRelations } from './figures/plan-relations.ts';
import { type PackedRelations, packRelations } from './figures/relation-sums.ts';

/** Everything about checking an edition that does not depend on a report: made once, used at every keystroke. */
export interface CheckPlan {
  template: ReportTemplate;
  cells: readonly Cell[];
  indexOf: ReadonlyMap<CellAddress, number>;
  relations: readonly PlannedRelation[];
  /** The same, packed for adding up. */
  packed: PackedRelations;
  /** By cell index: the relation that computes a total, and whether the total is its right side. */
  formulas: ReadonlyMap<number, Formula>;
  watches: readonly { watch: WatchedFigures; indexes: readonly number[] }[];
}

/** 自动合计: a total cell is the sum of the other side of a relation it stands in alone. */
export interface Formula {
  relation: PlannedRelation;
  addends: PlannedRelation['left'];
  /** What the total's own figure is multiplied by in the relation. */
  factor: number;
}

const plans = new WeakMap<ReportTemplate, CheckPlan>();

/** Plans the checks of an edition, once however often it is asked. */
export function planChecks(template: ReportTemplate): CheckPlan {
  const known = plans.get(template);
  if (known) return known;
  const plan = newPlan(template);
  plans.set(template, plan);
  return plan;
}

function newPlan(template: ReportTemplate): CheckPlan {
  const cells = template.tables.flatMap(cellsOf);
  const byAddress = new Map(cells.map((cell, index) => [cell.address, { cell, index }]));
  const relations = template.rules.flatMap((rule) => planRelations(rule, template, byAddress));
  return {
    template,
    cells,
    indexOf: new Map(cells.map((cell, index) => [cell.address, index])),
    relations,
    packed: packRelations(relations, cells.length),
    formulas: formulasOf(relations, cells),
    watches: (template.watches ?? []).map((watch) => ({
      watch,
      indexes: cells.flatMap((cell, index) => (isNamed(watch, cell.address) ? [index] : [])),
    })),
  };
}

function isNamed({ cells }: WatchedFigures, address: CellAddress): boolean {
  const parts = address.split('.');
  return cells.some((name) =>
    name.split('.').every((part, at) => part === '*' || part === parts[at]),
  );
}

/** The first relation that has a total cell alone on one side is that cell's formula. */
function formulasOf(
  relations: readonly PlannedRelation[],
  cells: readonly Cell[],
): ReadonlyMap<number, Formula> {
  const formulas = new Map<number, Formula>();
  for (const relation of relations) {
    if (relation.rule.relation !== '=' || relation.when) continue;
    for (const [side, addends] of [
      [relation.right, relation.left],
      [relation.left, relation.right],
    ] as const) {
      const [total] = side;
      if (!total || side.length !== 1 || total.last || !cells[total.index]?.total) continue;
      if (formulas.has(total.index) || addends.some((term) => term.last)) continue;
      formulas.set(total.index, { relation, addends, factor: total.factor });
    }
  }
  return formulas;
}
