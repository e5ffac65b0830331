import { printFigures } from '#document/compose/printed-figures.ts';
import { type MovedReport, moveToEdition } from '#domain/move-edition.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { checkFigures, type FilledReport } from './check-figures.ts';

/** 更换格式: a report in another edition; figures in the text that lose their cell stay as they print now. */
export function moveReport(
  { report, template }: FilledReport,
  to: ReportTemplate,
  last?: FilledReport,
): MovedReport {
  const { totals } = checkFigures({ report, template });
  const lastYear = last && { lastYear: last.report };
  const { run } = printFigures(report, template, { totals, ...lastYear });
  return moveToEdition(report, { from: template, to }, run);
}
