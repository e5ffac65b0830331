import { type CheckedFigures, checkReport } from '#checks/check-report.ts';
import { planChecks } from '#checks/plan.ts';
import type { CellAddress } from '#domain/address.ts';
import { counterpartsOf } from '#domain/move-edition.ts';
import type { CheckOutcome } from '#domain/outcome.ts';
import type { Report } from '#domain/report.ts';
import type { ReportTemplate } from '#domain/template.ts';

/** Plans the checks of an edition once and returns the check to run at every change. */
export function prepareCheck(template: ReportTemplate): (checked: CheckedFigures) => CheckOutcome {
  const plan = planChecks(template);
  return (checked) => checkReport(plan, checked);
}

/** A report and the edition it is filled in by. */
export interface FilledReport {
  report: Report;
  template: ReportTemplate;
}

/** 核对 one report, and with last year's beside it where that is at hand. */
export function check({ report, template }: FilledReport, last?: FilledReport): CheckOutcome {
  return prepareCheck(template)({
    figures: report.figures,
    kind: report.unit.kind,
    ...(last && { lastYear: figuresIn(template, last) }),
  });
}

/** Last year's figures under this year's addresses, through the counterparts of the two editions. */
export function figuresIn(
  template: ReportTemplate,
  { report, template: own }: FilledReport,
): Record<CellAddress, string> {
  const targets = counterpartsOf(own, template);
  return Object.fromEntries(
    Object.entries(report.figures).flatMap(([address, typed]) => {
      const target = targets.get(address);
      return target === undefined ? [] : [[target, typed]];
    }),
  );
}
