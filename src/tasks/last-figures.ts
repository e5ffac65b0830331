import type { CellAddress } from '#domain/address.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { checkFigures, type FilledReport, figuresIn } from './check-figures.ts';

/** Last year's figures under this year's addresses, blank totals added up. */
export function lastFigures(
  template: ReportTemplate,
  last: FilledReport,
): Readonly<Record<CellAddress, string>> {
  const { totals } = checkFigures(last);
  const figures = { ...totals, ...last.report.figures };
  return figuresIn(template, { ...last, report: { ...last.report, figures } });
}
