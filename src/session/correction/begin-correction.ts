import type { FieldChange } from '#domain/edit.ts';
import { failure, type Result, success } from '#domain/result.ts';
import { hashOf } from '#schema/canonical.ts';
import { writeReportFile } from '#schema/report-file.ts';
import type { ReportStore } from '#store/report-store.ts';
import type { OpenedReport } from '#tasks/open-report.ts';
import type { ReportSession } from '../report-session.ts';
import { reasonOf } from '../stored.ts';

/** What a correction begins from. */
export interface CorrectionStart {
  /** The report as it was published; without one, the open report as it stands now. */
  published?: OpenedReport;
  /** YYYY-MM-DD; empty where it is not known. */
  publishedOn: string;
  /** What the record says. */
  label: (revision: number) => string;
}

/**
 * 开始更正: keeps the published report beside the open one, which from now on is the next 稿 and names it by its hash.
 * A report of another unit or year is none that this one corrects.
 */
export async function beginCorrection(
  session: ReportSession,
  store: ReportStore,
  { published, publishedOn, label }: CorrectionStart,
): Promise<Result<undefined>> {
  const base = published?.file ?? session.toFile();
  const { front } = base.report;
  const now = session.form.getValues();
  if (base.report.year !== now.year || base.report.unit.name !== now.unit.name) {
    return failure('correction.other', { unit: base.report.unit.name, year: base.report.year });
  }
  const dated = published || publishedOn === '' ? front : { ...front, publishedOn };
  const file = { ...base, report: { ...base.report, front: dated } };
  try {
    await store.keepPublished(session.id, writeReportFile(file));
  } catch (reason) {
    return failure('correction.notKept', { reason: reasonOf(reason) });
  }
  const revision = file.report.revision + 1;
  const changes: FieldChange[] = [
    { field: 'revision', before: now.revision, after: revision },
    { field: 'supersedes', before: now.supersedes, after: hashOf(file.report) },
  ];
  const { publishedOn: before } = now.front;
  if (dated.publishedOn !== undefined && dated.publishedOn !== before) {
    changes.push({ field: 'front.publishedOn', before, after: dated.publishedOn });
  }
  session.apply({ label: label(revision), changes });
  return success(undefined);
}

/** 不再作为更正稿: the report supersedes nothing any more. */
export function endCorrection({ form, apply }: ReportSession, label: string): void {
  const { revision, supersedes } = form.getValues();
  apply({
    label,
    changes: [
      { field: 'revision', before: revision, after: Math.max(1, revision - 1) },
      { field: 'supersedes', before: supersedes, after: '' },
    ],
  });
}
