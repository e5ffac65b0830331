import type { ImportedReport } from '#domain/imported-report.ts';
import type { Result } from '#domain/result.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { importReport } from '#intake/import-report.ts';

/** 读入 a foreign document as a draft of one of some editions. */
export function read(
  bytes: Uint8Array,
  name: string,
  editions: readonly ReportTemplate[],
): Promise<Result<ImportedReport>> {
  return importReport(bytes, name, editions);
}
