import type { ImportedReport } from '#domain/imported-report.ts';
import type { CheckOutcome } from '#domain/outcome.ts';
import { failure, type Result, success } from '#domain/result.ts';
import type { ReportTemplate } from '#domain/template.ts';
import type { WordEntry } from '#domain/word-entry.ts';
import { readSource } from '#formats/read-source.ts';
import type { SourceBlock, SourceDocument } from '#formats/source-tree.ts';
import { importDocument } from '#intake/import-report.ts';
import type { Assets } from './assets.ts';
import { check } from './check.ts';
import { originalOf } from './original-document.ts';

/** A foreign document to be checked. */
export interface SourceFile {
  name: string;
  bytes: Uint8Array;
  /** 本单位词表, where there is one. */
  words?: readonly WordEntry[];
}

/** 原件照录: what was recognised in a document and what the checks found in it; nothing in it is changed. */
export interface CheckedSource {
  name: string;
  /** What was read, in its order. */
  blocks: readonly SourceBlock[];
  imported: ImportedReport;
  template: ReportTemplate;
  outcome: CheckOutcome;
}

/** Reads a document as one of the editions at hand and checks it as it stands. */
export async function checkSource(
  { bytes, ...source }: SourceFile,
  assets: Assets,
): Promise<Result<CheckedSource>> {
  const read = await readSource(bytes);
  return read.ok ? checkDocument(read.value, source, assets) : read;
}

/** Checks a document that was read. */
export async function checkDocument(
  source: SourceDocument,
  { name, words }: Omit<SourceFile, 'bytes'>,
  assets: Assets,
): Promise<Result<CheckedSource>> {
  const found = await Promise.all((await assets.editions()).map(({ id }) => assets.template(id)));
  const editions = found.flatMap((one) => (one.ok ? [one.value] : []));
  const imported = importDocument(source, name, editions);
  if (!imported.ok) return imported;
  const { report } = imported.value;
  const template = editions.find((edition) => edition.id === report.template);
  if (!template) return failure('template.notTemplate');
  const { blocks } = source;
  const original = originalOf({ blocks, imported: imported.value, editions });
  const outcome = check({ report, template, original }, undefined, words);
  return success({ name, blocks, imported: imported.value, template, outcome });
}
