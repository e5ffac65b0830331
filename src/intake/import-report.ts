import type { ImportedReport } from '#domain/imported-report.ts';
import { failure, type Result, success } from '#domain/result.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { readSource } from '#formats/read-source.ts';
import type { SourceDocument } from '#formats/source-tree.ts';
import { importOwn } from './import-own.ts';
import { importSource } from './import-source.ts';

/**
 * Reads any document as a draft of one of some editions, with evidence for every figure. `name` is the file's, for
 * what its content leaves open. Nothing is fetched, run or computed; what has no place in the draft is listed.
 */
export async function importReport(
  bytes: Uint8Array,
  name: string,
  editions: readonly ReportTemplate[],
): Promise<Result<ImportedReport>> {
  const read = await readSource(bytes);
  return read.ok ? importDocument(read.value, name, editions) : read;
}

/** A document that was read, as a draft of one of some editions. */
export function importDocument(
  source: SourceDocument,
  name: string,
  editions: readonly ReportTemplate[],
): Result<ImportedReport> {
  const { embedded, blocks } = source;
  if (embedded !== undefined) {
    const own = importOwn(embedded, editions, blocks);
    // A Word file whose carried report is damaged still has its text.
    if (own.ok || blocks.length === 0) return own;
  }
  const imported = importSource(source, name, editions);
  return imported ? success(imported) : failure('intake.notRecognised');
}
