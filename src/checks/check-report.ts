import type { CellAddress } from '#domain/address.ts';
import { writeFigure } from '#domain/figure.ts';
import type { Finding } from '#domain/finding.ts';
import type { CheckOutcome, RelationOutcome } from '#domain/outcome.ts';
import { SEVERITIES, type Severity } from '#domain/rule.ts';
import type { ReportingUnit } from '#domain/unit.ts';
import { checkCellTexts } from './figures/cell-texts.ts';
import { checkRelations } from './figures/reconciliation.ts';
import { type FigureSheet, fillSheet } from './figures/sheet.ts';
import { checkWatches } from './figures/watches.ts';
import type { CheckPlan } from './plan.ts';

/** What a check of the figures looks at: the typed texts by address, the unit, last year's texts. */
export interface CheckedFigures {
  figures: Readonly<Record<CellAddress, string>>;
  unit: Pick<ReportingUnit, 'kind' | 'level'>;
  lastYear?: Readonly<Record<CellAddress, string>>;
}

/** 核对: runs every check of the edition over a report's figures. Pure; fast enough for every keystroke. */
export function checkReport(plan: CheckPlan, checked: CheckedFigures): CheckOutcome {
  const sheet = fillSheet(plan, checked.figures);
  const { unit } = checked;
  const lastYear = checked.lastYear && fillSheet(plan, checked.lastYear);
  const { counts, outcomes, findings, notRun } = checkRelations(plan, sheet, {
    kind: unit.kind,
    ...(lastYear && { lastYear }),
  });
  const all = gravestFirst([
    ...findings,
    ...checkCellTexts(plan, sheet),
    ...checkWatches(plan, sheet, { unit, lastYear }),
  ]);
  let written: readonly RelationOutcome[] | undefined;
  return {
    rules: { ...counts, notRun },
    // Few readers want every relation in digits, and none at every key.
    get relations() {
      written ??= outcomes();
      return written;
    },
    findings: all,
    counts: countsOf(all),
    totals: totalsOf(plan, sheet),
  };
}

/** An outcome with more findings among its own. */
export function withFindings(outcome: CheckOutcome, more: readonly Finding[]): CheckOutcome {
  const findings = gravestFirst([...outcome.findings, ...more]);
  const { rules, totals } = outcome;
  return {
    rules,
    get relations() {
      return outcome.relations;
    },
    findings,
    counts: countsOf(findings),
    totals,
  };
}

function gravestFirst(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap((severity) => findings.filter((one) => one.severity === severity));
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { mustFix: 0, mustExplain: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function totalsOf(plan: CheckPlan, sheet: FigureSheet): Record<CellAddress, string> {
  return Object.fromEntries(
    [...sheet.totals].flatMap(([index, total]) => {
      const cell = plan.cells[index];
      return cell ? [[cell.address, writeFigure(total, cell.decimals)]] : [];
    }),
  );
}
