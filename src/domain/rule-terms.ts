import type { CellAddress } from './address.ts';
import { leavesOf } from './cells.ts';
import type { ReconciliationRule } from './rule.ts';
import type { Leaf } from './table-template.ts';
import type { ReportTemplate } from './template.ts';

/** An addend of a relation: a cell of this report, or of last year's. */
export interface RelationTerm {
  cell: CellAddress;
  last: boolean;
}

/** The row or column that the `*` of a rule stands for. */
export interface RuleLine {
  leaf: Leaf;
  axis: 'row' | 'column';
}

const LAST = 'last:';

/** A term of a rule read: `last:requests.carriedOver.*` with a leaf in place of its `*`, where it has one. */
export function termOf(term: string, leaf?: string): RelationTerm {
  const cell = term.replace(LAST, '');
  return {
    cell: leaf === undefined ? cell : cell.replace('*', leaf),
    last: term.startsWith(LAST),
  };
}

/** Where the `*` of a rule stands; undefined where it has none. */
export function starOf({ left, right }: ReconciliationRule): RuleLine['axis'] | undefined {
  const starred = [...left, ...right].find((term) => term.includes('*'));
  if (starred === undefined) return undefined;
  return starred.split('.')[1] === '*' ? 'row' : 'column';
}

/** The leaves that stand at the `*` of a rule, in the order of the form, each once; none where it has no `*`. */
export function ruleLines(rule: ReconciliationRule, template: ReportTemplate): RuleLine[] {
  const axis = starOf(rule);
  const starred = [...rule.left, ...rule.right].find((term) => term.includes('*'));
  if (axis === undefined || starred === undefined) return [];
  const [id] = termOf(starred).cell.split('.');
  const blocks = template.tables.find((table) => table.id === id)?.blocks ?? [];
  const leaves = blocks.flatMap((block) => leavesOf(axis === 'row' ? block.rows : block.columns));
  return leaves
    .filter((leaf, at) => leaves.findIndex((one) => one.id === leaf.id) === at)
    .map((leaf) => ({ leaf, axis }));
}

/** Whether a rule speaks of last year's report. */
export function readsLastYear({ left, right }: ReconciliationRule): boolean {
  return [...left, ...right].some((term) => termOf(term).last);
}
