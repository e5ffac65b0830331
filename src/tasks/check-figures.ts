import { type CheckedFigures, checkReport, withFindings } from '#checks/check-report.ts';
import { planChecks } from '#checks/plan.ts';
import type { CellAddress } from '#domain/address.ts';
import type { Finding } from '#domain/finding.ts';
import { counterpartsOf } from '#domain/move-edition.ts';
import type { OriginalDocument } from '#domain/original-document.ts';
import type { CheckOutcome } from '#domain/outcome.ts';
import type { Report } from '#domain/report.ts';
import type { ReportTemplate } from '#domain/template.ts';

/** A report and the edition it is filled in by. */
export interface FilledReport {
  report: Report;
  template: ReportTemplate;
  /** 原件, where the report was read from a foreign document. */
  original?: OriginalDocument;
}

/** Plans the checks of an edition's figures once and returns the check to run at every change. */
export function prepareCheck(template: ReportTemplate): (checked: CheckedFigures) => CheckOutcome {
  const plan = planChecks(template);
  return (checked) => checkReport(plan, checked);
}

/** 核对 the figures of one report, with last year's beside it where that is at hand. */
export function checkFigures(
  { report, template }: FilledReport,
  last?: FilledReport,
): CheckOutcome {
  return prepareCheck(template)({
    figures: report.figures,
    unit: report.unit,
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

/** The outcome with findings of other checks among its own, the gravest first. */
export function addFindings(outcome: CheckOutcome, more: readonly Finding[]): CheckOutcome {
  return more.length === 0 ? outcome : withFindings(outcome, more);
}
