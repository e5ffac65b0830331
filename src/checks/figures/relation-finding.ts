import type { CellAddress } from '#domain/address.ts';
import type { Cell } from '#domain/cells.ts';
import { writeFigure } from '#domain/figure.ts';
import type { Finding, SideTerm, Suspect } from '#domain/finding.ts';
import type { RelationOutcome } from '#domain/outcome.ts';
import type { Leaf } from '#domain/table-template.ts';
import type { CheckPlan } from '../plan.ts';
import type { PlannedRelation, PlannedTerm } from './plan-relations.ts';
import type { FigureSheet } from './sheet.ts';

/** A relation that differs, with everything there is to say of it. */
export interface DifferingRelation {
  plan: CheckPlan;
  sheet: FigureSheet;
  lastYear: FigureSheet | undefined;
  relation: PlannedRelation;
  outcome: RelationOutcome;
  suspects: readonly Suspect[];
}

/** The finding of a relation that differs: both sides with their figures, the difference, the suspects. */
export function relationFinding({
  plan,
  sheet,
  lastYear,
  relation,
  outcome,
  suspects,
}: DifferingRelation): Finding {
  const { rule, line } = relation;
  const { left = '', right = '', difference = '' } = outcome;
  const side = (terms: readonly PlannedTerm[]): SideTerm[] =>
    terms.flatMap((term) => sideTerm(plan, term.last ? lastYear : sheet, relation, term));
  return {
    id: relation.id,
    check: 'reconciliation',
    rule: rule.id,
    severity: rule.severity,
    places: outcome.cells.map((cell) => ({ cell })),
    message: {
      id: rule.relation === '=' ? 'relation.differs' : 'relation.exceeds',
      values: {
        table: plan.cells[relation.left[0]?.index ?? -1]?.table.name ?? '',
        line: line ? shortOf(line.leaf) : '',
        axis: line?.axis ?? '',
        rule: rule.label,
        left: side(relation.left),
        right: side(relation.right),
        leftSum: left,
        rightSum: right,
        difference: difference.replace('-', ''),
        suspects: suspects.map((suspect) => suspectName(plan, outcome, line, suspect.cell)),
      },
    },
    left,
    right,
    difference,
    source: rule.source,
    suspects,
  };
}

/** A suspect within the relation is called as the relation calls it, one behind a computed total by row and column. */
function suspectName(
  plan: CheckPlan,
  outcome: RelationOutcome,
  line: PlannedRelation['line'],
  address: CellAddress,
): string {
  const cell = plan.cells[plan.indexOf.get(address) ?? -1];
  if (!cell) return address;
  return outcome.cells.includes(address)
    ? nameWithin(line, cell)
    : `${shortOf(cell.row)}，${shortOf(cell.column)}`;
}

/** The other axis names the cell within its line: 本年新收 within the column 自然人. */
function sideTerm(
  plan: CheckPlan,
  sheet: FigureSheet | undefined,
  { line }: PlannedRelation,
  { index, last }: PlannedTerm,
): SideTerm[] {
  const cell = plan.cells[index];
  const value = sheet?.values[index];
  if (!cell || value === undefined || Number.isNaN(value)) return [];
  return [
    {
      cell: cell.address,
      label: nameWithin(line, cell),
      value: writeFigure(value, cell.decimals),
      ...(last && { last: true as const }),
    },
  ];
}

function nameWithin(line: PlannedRelation['line'], cell: Cell): string {
  return shortOf(line?.axis === 'row' ? cell.column : cell.row);
}

function shortOf(leaf: Leaf): string {
  return leaf.short ?? leaf.label;
}
