import { filledIn } from '#domain/filled-in.ts';
import type { ReportTemplate } from '#domain/template.ts';
import type { ReportDraft } from '#session/report-draft.ts';

/** The title the edition gives the report: 云溪县人民政府2021年政府信息公开工作年度报告. */
export function officialTitle(template: ReportTemplate, draft: ReportDraft): string {
  return filledIn(template.reportTitle, draft);
}
