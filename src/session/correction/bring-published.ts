import { failure, type Result, success } from '#domain/result.ts';
import { hashOf } from '#schema/canonical.ts';
import { writeReportFile } from '#schema/report-file.ts';
import type { ReportStore } from '#store/report-store.ts';
import type { OpenedReport } from '#tasks/open-report.ts';
import type { ReportSession } from '../report-session.ts';
import { reasonOf } from '../stored.ts';

/** Keeps the published report that the open one names, from its file; any other state of it is refused. */
export async function bringPublished(
  { id, form }: ReportSession,
  store: ReportStore,
  { file }: OpenedReport,
): Promise<Result<undefined>> {
  const supersedes = form.getValues('supersedes');
  if (hashOf(file.report) !== supersedes) {
    return failure('correction.otherState', { hash: supersedes.slice(0, 12) });
  }
  try {
    await store.keepPublished(id, writeReportFile(file));
    return success(undefined);
  } catch (reason) {
    return failure('correction.notKept', { reason: reasonOf(reason) });
  }
}
