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
 * Opens a `*.nianbao.json` with its edition: the program's own, or the copy in the file where the program has none.
 * Refused with one sentence when damaged, newer than the program, of an unknown edition or with unknown cells.
 */
export async function openReport(
  source: Uint8Array | string,
  assets: Assets,
): Promise<Result<OpenedReport>> {
  const read = readReportFile(source);
  if (!read.ok) return read;
  const file = read.value;
  const shipped = await assets.template(file.report.template);
  if (!shipped.ok && !file.templateCopy) return shipped;
  const template = shipped.ok ? shipped.value : file.templateCopy;
  if (!template) return failure('template.notTemplate');
  const stranger = unknownAddress(file, template);
  if (stranger !== undefined) {
    return failure('cell.unknownAddress', { address: stranger, template: template.title });
  }
  return success({ file, template });
}

function unknownAddress({ report }: ReportFile, template: ReportTemplate): string | undefined {
  const known = new Set(template.tables.flatMap(cellsOf).map((cell) => cell.address));
  const used = [report.figures, report.texts, report.units, report.notes].flatMap(Object.keys);
  return used.find((address) => !known.has(address));
}
