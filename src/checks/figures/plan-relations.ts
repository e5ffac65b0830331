import type { CellAddress } from '#domain/address.ts';
import type { Cell } from '#domain/cells.ts';
import type { ReconciliationRule } from '#domain/rule.ts';
import { type RuleLine, ruleLines, starOf, termOf } from '#domain/rule-terms.ts';
import type { ReportTemplate } from '#domain/template.ts';

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
  line?: RuleLine;
}

/** Expands a rule into one relation for every row or column its `*` can stand for. */
export function planRelations(
  rule: ReconciliationRule,
  template: ReportTemplate,
  cells: ReadonlyMap<CellAddress, { cell: Cell; index: number }>,
): PlannedRelation[] {
  if (starOf(rule) === undefined) return relation(rule, undefined, cells);
  return ruleLines(rule, template).flatMap((line) => relation(rule, line, cells));
}

/** The relation, or none where one of its cells does not exist for this line. */
function relation(
  rule: ReconciliationRule,
  line: RuleLine | undefined,
  cells: ReadonlyMap<CellAddress, { cell: Cell; index: number }>,
): PlannedRelation[] {
  const condition = rule.when ? [rule.when.cell] : [];
  const filled = [...rule.left, ...rule.right, ...condition].map((term) =>
    termOf(term, line?.leaf.id),
  );
  const found = filled.map(({ cell }) => cells.get(cell));
  if (found.includes(undefined)) return [];
  const known = found.flatMap((cell) => (cell ? [cell] : []));
  const decimals = Math.max(...known.map(({ cell }) => cell.decimals));
  const terms = known.map(({ cell, index }, at) => ({
    index,
    factor: 10 ** (decimals - cell.decimals),
    last: filled[at]?.last === true,
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
