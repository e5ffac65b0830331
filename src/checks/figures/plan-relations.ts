import type { CellAddress } from '#domain/address.ts';
import { type Cell, leavesOf } from '#domain/cells.ts';
import type { ReconciliationRule } from '#domain/rule.ts';
import type { Leaf, ReportTemplate } from '#domain/template.ts';

/** One addend: the index of its cell, and what its figure is multiplied by to reach the relation's scale. */
export interface PlannedTerm {
  index: number;
  factor: number;
  /** Read from last year's report. */
  last: boolean;
}

/** 勾稽关系 with its `*` put in: ready to be added up. */
export interface PlannedRelation {
  id: string;
  rule: ReconciliationRule;
  left: readonly PlannedTerm[];
  right: readonly PlannedTerm[];
  /** The cells of both sides, last year's left aside. */
  cells: readonly CellAddress[];
  /** Scale of the sums: the most decimals of any of its cells. */
  decimals: number;
  when?: { term: PlannedTerm; is: 'zero' | 'positive' };
  /** The row or column that the `*` stands for. */
  line?: { leaf: Leaf; axis: 'row' | 'column' };
}

const LAST = 'last:';

/** Expands a rule into one relation for every row or column its `*` can stand for. */
export function planRelations(
  rule: ReconciliationRule,
  template: ReportTemplate,
  cells: ReadonlyMap<CellAddress, { cell: Cell; index: number }>,
): PlannedRelation[] {
  const starred = [...rule.left, ...rule.right].find((term) => term.includes('*'));
  if (starred === undefined) return relation(rule, (term) => term, undefined, cells);
  return linesOf(starred, template).flatMap((line) =>
    relation(rule, (term) => term.replace('*', line.leaf.id), line, cells),
  );
}

/** The leaves that stand at the `*` of a term, in the order of the form, each once. */
function linesOf(term: string, template: ReportTemplate): NonNullable<PlannedRelation['line']>[] {
  const [tableId, rowId] = term.replace(LAST, '').split('.');
  const axis = rowId === '*' ? 'row' : 'column';
  const blocks = template.tables.find((table) => table.id === tableId)?.blocks ?? [];
  const leaves = blocks.flatMap((block) => leavesOf(axis === 'row' ? block.rows : block.columns));
  return leaves
    .filter((leaf, at) => leaves.findIndex((one) => one.id === leaf.id) === at)
    .map((leaf) => ({ leaf, axis }));
}

/** The relation, or none where one of its cells does not exist for this line. */
function relation(
  rule: ReconciliationRule,
  fill: (term: string) => string,
  line: PlannedRelation['line'],
  cells: ReadonlyMap<CellAddress, { cell: Cell; index: number }>,
): PlannedRelation[] {
  const condition = rule.when ? [rule.when.cell] : [];
  const filled = [...rule.left, ...rule.right, ...condition].map(fill);
  const found = filled.map((term) => cells.get(term.replace(LAST, '')));
  if (found.includes(undefined)) return [];
  const known = found.flatMap((cell) => (cell ? [cell] : []));
  const decimals = Math.max(...known.map(({ cell }) => cell.decimals));
  const terms = known.map(({ cell, index }, at) => ({
    index,
    factor: 10 ** (decimals - cell.decimals),
    last: filled[at]?.startsWith(LAST) === true,
  }));
  const sides = rule.left.length + rule.right.length;
  const conditionTerm = terms[sides];
  return [
    {
      id: line ? `${rule.id}:${line.leaf.id}` : rule.id,
      rule,
      left: terms.slice(0, rule.left.length),
      right: terms.slice(rule.left.length, sides),
      cells: known.slice(0, sides).flatMap(({ cell }, at) => (terms[at]?.last ? [] : cell.address)),
      decimals,
      ...(rule.when && conditionTerm && { when: { term: conditionTerm, is: rule.when.is } }),
      ...(line && { line }),
    },
  ];
}
