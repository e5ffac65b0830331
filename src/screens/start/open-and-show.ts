import { failure, type Result } from '#domain/result.ts';
import type { ReportSession } from '#session/report-session.ts';
import { goTo } from '#session/routes.ts';
import { reasonOf } from '#session/stored.ts';
import type { Workspace } from '#session/workspace.ts';
import type { OpenedReport } from '#tasks/open-report.ts';

/** Opens a report that is new here, keeps it and goes to it. `begin` is done to it before it is seen. */
export async function openAndShow(
  workspace: Workspace,
  coming: Promise<Result<OpenedReport>>,
  begin?: (session: ReportSession) => void,
): Promise<Result<unknown>> {
  try {
    const report = await coming;
    if (!report.ok) return report;
    const opened = await workspace.open(report.value);
    if (!opened.ok) return opened;
    begin?.(opened.value);
    goTo({ screen: 'edit', report: opened.value.id });
    return opened;
  } catch (reason) {
    return failure('work.failed', { reason: reasonOf(reason) });
  }
}
