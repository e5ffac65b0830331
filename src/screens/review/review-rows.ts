import { addressParts, type CellAddress } from '#domain/address.ts';
import type { OpenFindings } from '#domain/explained.ts';
import type { Finding, Place } from '#domain/finding.ts';
import type { CheckOutcome, RelationOutcome } from '#domain/outcome.ts';
import type { Explanation } from '#domain/report.ts';
import type { ReconciliationRule, Severity } from '#domain/rule.ts';
import type { ReportTemplate } from '#domain/template.ts';

/** 结论 of a row: open to be mended or explained, or one of the others. */
export type RowState = 'open' | 'undecided' | 'explained' | 'agrees';

/** Where a row belongs: the id of a table, or the text. */
export type RowPart = { table: string } | 'text';

interface Row {
  id: string;
  state: RowState;
  part: RowPart;
  severity: Severity;
  explanation?: Explanation;
}

/** One 勾稽关系 with its two sides. */
export interface RelationRow extends Row {
  kind: 'relation';
  relation: RelationOutcome;
  rule: ReconciliationRule;
  finding?: Finding;
}

/** What another check found, the same check's findings together. */
export interface FindingRow extends Row {
  kind: 'findings';
  check: string;
  findings: readonly Finding[];
}

export type ReviewRow = RelationRow | FindingRow;

/** What a report was checked for, and how it stands. */
export interface Reviewed {
  template: ReportTemplate;
  outcome: CheckOutcome;
  open: OpenFindings;
}

/** All rows: the relations in the order of the edition, then what the other checks found, the gravest first. */
export function reviewRows({ template, outcome, open }: Reviewed): ReviewRow[] {
  const rules = new Map(template.rules.map((rule) => [rule.id, rule]));
  const relations = outcome.relations.flatMap((relation): RelationRow[] => {
    const rule = rules.get(relation.rule);
    return rule ? [relationRow(relation, rule, open)] : [];
  });
  const told = new Set(relations.flatMap(({ finding }) => finding ?? []));
  return [
    ...relations,
    ...findingRows(
      outcome.findings.filter((one) => !told.has(one)),
      open,
    ),
  ];
}

/** Rows that lie in one part of the report. */
export function partName(part: RowPart): string {
  return part === 'text' ? 'text' : part.table;
}

function relationRow(
  relation: RelationOutcome,
  rule: ReconciliationRule,
  open: OpenFindings,
): RelationRow {
  const weighed = relation.verdict === 'differs' ? open.standings.get(relation.id) : undefined;
  const explained = weighed?.standing === 'explained';
  const differs = explained ? 'explained' : 'open';
  return {
    kind: 'relation',
    id: relation.id,
    state: relation.verdict === 'differs' ? differs : relation.verdict,
    part: { table: tableOf(relation.cells[0]) },
    severity: rule.severity,
    relation,
    rule,
    ...(weighed && { finding: weighed.finding }),
    ...(weighed?.explanation && { explanation: weighed.explanation }),
  };
}

/** Findings of one check in one part with one standing are one row, however many they are. */
function findingRows(findings: readonly Finding[], open: OpenFindings): FindingRow[] {
  const rows = new Map<string, FindingRow & { findings: Finding[] }>();
  for (const finding of findings) {
    const weighed = open.standings.get(finding.id);
    const state = weighed?.standing === 'explained' ? 'explained' : 'open';
    const part = partOf(finding.places[0]);
    const id = [finding.check, finding.rule, finding.severity, partName(part), state].join(' ');
    const alike = rows.get(id);
    if (alike) {
      alike.findings.push(finding);
      continue;
    }
    const { check, severity } = finding;
    const explanation = weighed?.explanation;
    const row = { id, state, part, severity, check, findings: [finding] } as const;
    rows.set(id, {
      kind: 'findings',
      ...row,
      findings: [finding],
      ...(explanation && { explanation }),
    });
  }
  return [...rows.values()];
}

function partOf(place: Place | undefined): RowPart {
  return place && 'cell' in place ? { table: tableOf(place.cell) } : 'text';
}

function tableOf(cell: CellAddress | undefined): string {
  return cell === undefined ? '' : addressParts(cell).table;
}
