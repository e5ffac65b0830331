import { type CheckedFigures, checkReport, withFindings } from '#checks/check-report.ts';
import { checkText } from '#checks/check-text.ts';
import { planChecks } from '#checks/plan.ts';
import { checkedText } from '#checks/text.ts';
import { titleOf } from '#document/compose/compose-document.ts';
import { printFigures } from '#document/compose/printed-figures.ts';
import type { CellAddress } from '#domain/address.ts';
import type { Finding } from '#domain/finding.ts';
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

/** 核对 one report, figures and text, and with last year's beside it where that is at hand. */
export function check(filled: FilledReport, last?: FilledReport): CheckOutcome {
  const { report, template } = filled;
  const outcome = prepareCheck(template)({
    figures: report.figures,
    kind: report.unit.kind,
    ...(last && { lastYear: figuresIn(template, last) }),
  });
  return withFindings(outcome, checkReportText(filled, outcome));
}

/** Checks the text alone, against figures that are checked already. */
export function checkReportText(
  { report, template }: FilledReport,
  { totals }: Pick<CheckOutcome, 'totals'>,
): Finding[] {
  const print = printFigures(report, template, { totals });
  return checkText(checkedText(report, template, { ...print, title: titleOf(report, template) }));
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
