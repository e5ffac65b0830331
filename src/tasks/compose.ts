import { composeDocument } from '#document/compose/compose-document.ts';
import type { ReportDocument } from '#document/tree.ts';
import { checkFigures } from './check-figures.ts';
import type { OpenedReport } from './open-report.ts';

/** The printed report, its blank totals added up. */
export function compose({ file, template }: OpenedReport): ReportDocument {
  const { totals } = checkFigures({ report: file.report, template });
  return composeDocument(file.report, { template, totals, savedOn: file.savedAt.slice(0, 10) });
}
