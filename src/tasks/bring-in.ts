import { type Result, success } from '#domain/result.ts';
import type { ReturnedDraft } from '#domain/returned-draft.ts';
import { readSource } from '#formats/read-source.ts';
import type { Assets } from './assets.ts';
import { type CheckedSource, checkDocument, type SourceFile } from './check-source.ts';
import type { OpenedReport } from './open-report.ts';
import { compareWith, readReturned } from './read-returned.ts';

/** A document from outside, and the report that is open while it comes. */
export interface ComingDocument extends SourceFile {
  against?: OpenedReport;
}

/** What a document turned out to be: a 退回稿 of a report, or one to be checked as it stands. */
export type BroughtIn =
  | { kind: 'returned'; draft: ReturnedDraft }
  | { kind: 'checked'; source: CheckedSource };

/**
 * Reads a document. A Word file that carries a report, or is of the unit and year of the open one, is an edited copy
 * of it; anything else is checked.
 */
export async function bringIn(
  { bytes, against, ...source }: ComingDocument,
  assets: Assets,
): Promise<Result<BroughtIn>> {
  const { name } = source;
  const read = await readSource(bytes);
  if (!read.ok) return read;
  const draft = await readReturned(read.value, name, assets);
  if (draft) return success({ kind: 'returned', draft });
  const checked = await checkDocument(read.value, source, assets);
  if (!checked.ok) return checked;
  if (against && read.value.review && isCopyOf(checked.value, against)) {
    return success({ kind: 'returned', draft: compareWith(against, read.value, name) });
  }
  return success({ kind: 'checked', source: checked.value });
}

function isCopyOf({ imported }: CheckedSource, { file: { report } }: OpenedReport): boolean {
  return (
    imported.year === report.year &&
    imported.unit === report.unit.name &&
    imported.template === report.template
  );
}
