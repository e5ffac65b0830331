import { type CheckedFigures, checkReport } from '#checks/check-report.ts';
import { planChecks } from '#checks/plan.ts';
import type { CheckOutcome } from '#domain/outcome.ts';
import type { Report } from '#domain/report.ts';
import type { ReportTemplate } from '#domain/template.ts';

/** Plans the checks of an edition once and returns the check to run at every change. */
export function prepareCheck(template: ReportTemplate): (checked: CheckedFigures) => CheckOutcome {
  const plan = planChecks(template);
  return (checked) => checkReport(plan, checked);
}

/** 核对 one report with its edition, and with last year's where it is at hand. */
export function check(report: Report, template: ReportTemplate, lastYear?: Report): CheckOutcome {
  return prepareCheck(template)({
    figures: report.figures,
    kind: report.unit.kind,
    ...(lastYear && { lastYear: lastYear.figures }),
  });
}
