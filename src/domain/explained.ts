import type { CellAddress } from './address.ts';
import type { Finding } from './finding.ts';
import type { Explanation } from './report.ts';
import { SEVERITIES, type Severity } from './rule.ts';

/** 处理情况 of a finding: not answered, answered, or answered about figures that have changed since. */
export type Standing = 'open' | 'explained' | 'changed';

/** A finding with how it stands, and what was said to it. */
export interface StandingFinding {
  finding: Finding;
  standing: Standing;
  explanation?: Explanation;
}

/** 核对结果 weighed with the 情况说明: what still waits for the office. */
export interface OpenFindings {
  /** By the id of the finding. */
  standings: ReadonlyMap<string, StandingFinding>;
  /** Open ones and those to be confirmed, in the order of the findings. */
  open: readonly Finding[];
  /** Of the open ones. */
  counts: Readonly<Record<Severity, number>>;
}

/** What a cell shows now; '' where it is blank. */
export type Shown = (cell: CellAddress) => string;

/** The figures of a report as they show: as typed, or the computed total. */
export function shownFigures(
  figures: Readonly<Record<CellAddress, string>>,
  totals: Readonly<Record<CellAddress, string>>,
): Shown {
  return (cell) => figures[cell]?.trim() || (totals[cell] ?? '');
}

/** Weighs findings with explanations. What was explained and has changed since is open until it is confirmed or withdrawn. */
export function weighFindings(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
  shown: Shown,
): OpenFindings {
  const weighed = findings.map((finding): StandingFinding => {
    const explanation = explanations.find((one) => explains(one, finding));
    if (!explanation) return { finding, standing: 'open' };
    return {
      finding,
      explanation,
      standing: hasChanged(explanation, shown) ? 'changed' : 'explained',
    };
  });
  const open = weighed
    .filter(({ standing }) => standing !== 'explained')
    .map(({ finding }) => finding);
  return {
    standings: new Map(weighed.map((one) => [one.finding.id, one])),
    open,
    counts: Object.fromEntries(
      SEVERITIES.map((severity) => [
        severity,
        open.filter((one) => one.severity === severity).length,
      ]),
    ) as Record<Severity, number>,
  };
}

/** The explanation of a finding, with its figures as they are now. */
export function explanationOf(
  finding: Finding,
  said: Pick<Explanation, 'reason' | 'by' | 'at'>,
  shown: Shown,
): Explanation {
  const cells = cellsOf(finding).map((cell) => [cell, shown(cell)] as const);
  return { rule: ruleOf(finding), cells: Object.fromEntries(cells), ...said };
}

/** Explanations with another in place of the one about the same finding, or after the others. */
export function withExplanation(
  all: readonly Explanation[],
  finding: Finding,
  explanation: Explanation,
): Explanation[] {
  const known = all.some((one) => explains(one, finding));
  return known
    ? all.map((one) => (explains(one, finding) ? explanation : one))
    : [...all, explanation];
}

/** Explanations without the one about a finding. */
export function withoutExplanation(all: readonly Explanation[], finding: Finding): Explanation[] {
  return all.filter((one) => !explains(one, finding));
}

/** Whether an explanation was written about this finding: the same rule over the same cells. */
export function explains({ rule, cells }: Explanation, finding: Finding): boolean {
  const own = Object.keys(cells);
  const named = cellsOf(finding);
  return (
    rule === ruleOf(finding) &&
    own.length === named.length &&
    named.every((cell) => own.includes(cell))
  );
}

/** The rule; of a finding in the text its check, and where it names no cell its place as well. */
function ruleOf(finding: Finding): string {
  if (finding.rule !== undefined) return finding.rule;
  return cellsOf(finding).length > 0 ? finding.check : finding.id;
}

function cellsOf({ places }: Finding): CellAddress[] {
  return [...new Set(places.flatMap((place) => ('cell' in place ? [place.cell] : [])))];
}

function hasChanged({ cells }: Explanation, shown: Shown): boolean {
  return Object.entries(cells).some(([cell, then]) => shown(cell) !== then);
}
