import type { ImportedReport } from '#domain/imported-report.ts';
import type { OriginalDocument } from '#domain/original-document.ts';
import { failure, type Result, success } from '#domain/result.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { readSource } from '#formats/read-source.ts';
import { importDocument, importReport } from '#intake/import-report.ts';
import { originalOf } from './original-document.ts';

/** 读入 a foreign document as a draft of one of some editions. */
export function read(
  bytes: Uint8Array,
  name: string,
  editions: readonly ReportTemplate[],
): Promise<Result<ImportedReport>> {
  return importReport(bytes, name, editions);
}

/** A foreign document as a report to be checked as it stands, and what its draft leaves out. */
export interface ReadToCheck {
  imported: ImportedReport;
  template: ReportTemplate;
  original: OriginalDocument;
}

/** Reads a foreign document to check it. */
export async function readToCheck(
  bytes: Uint8Array,
  name: string,
  editions: readonly ReportTemplate[],
): Promise<Result<ReadToCheck>> {
  const source = await readSource(bytes);
  if (!source.ok) return source;
  const imported = importDocument(source.value, name, editions);
  if (!imported.ok) return imported;
  const template = editions.find(({ id }) => id === imported.value.report.template);
  if (!template) return failure('template.notTemplate');
  const { blocks } = source.value;
  const original = originalOf({ blocks, imported: imported.value, editions });
  return success({ imported: imported.value, template, original });
}
