import { cellsOf } from '#domain/cells.ts';
import type { ReportFile } from '#domain/report-file.ts';
import { failure, type Result, success } from '#domain/result.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { readReportFile } from '#schema/report-file.ts';
import type { Assets } from './assets.ts';

/** A report with the edition it is filled in by. */
export interface OpenedReport {
  file: ReportFile;
  template: ReportTemplate;
}

/**
 * Opens a `*.nianbao.json` with its edition: the program's own, or the copy in the file where it was made with another.
 * Refused with one sentence when damaged, newer than the program, of an unknown edition or with unknown cells.
 */
export async function openReport(
  source: Uint8Array | string,
  assets: Assets,
): Promise<Result<OpenedReport>> {
  const read = readReportFile(source);
  if (!read.ok) return read;
  const file = read.value;
  const template = await templateOf(file, assets);
  if (!template.ok) return template;
  const stranger = unknownAddress(file, template.value);
  if (stranger !== undefined) {
    return failure('cell.unknownAddress', { address: stranger, template: template.value.title });
  }
  return success({ file, template: template.value });
}

/**
 * The program's own edition in the revision the report was made with; else the copy that the file carries,
 * for an imported edition of the same name may be another one.
 */
async function templateOf(
  { report, templateCopy }: ReportFile,
  assets: Assets,
): Promise<Result<ReportTemplate>> {
  if (templateCopy?.local) return success(templateCopy);
  const shipped = await assets.shipped(report.template);
  if (shipped.ok && shipped.value.revision === report.templateRevision) return shipped;
  return templateCopy ? success(templateCopy) : assets.template(report.template);
}

function unknownAddress({ report }: ReportFile, template: ReportTemplate): string | undefined {
  const known = new Set(template.tables.flatMap(cellsOf).map((cell) => cell.address));
  const used = [report.figures, report.texts, report.units, report.notes].flatMap(Object.keys);
  return used.find((address) => !known.has(address));
}
