import { composeDocument } from '#document/compose/compose-document.ts';
import type { ReportDocument } from '#document/tree.ts';
import { checkFigures } from './check-figures.ts';
import { type Edition, markOf } from './file-name.ts';
import type { OpenedReport } from './open-report.ts';

/** The printed report, its blank totals added up; a 送审稿 says under its title that it is one. */
export function compose({ file, template }: OpenedReport, as: Edition): ReportDocument {
  const { totals } = checkFigures({ report: file.report, template });
  const savedOn = file.savedAt.slice(0, 10);
  const mark = markOf(as);
  return composeDocument(file.report, { template, totals, savedOn, ...(mark && { mark }) });
}
