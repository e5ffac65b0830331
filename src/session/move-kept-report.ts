import type { CellAddress } from '#domain/address.ts';
import type { MovedReport } from '#domain/move-edition.ts';
import type { LogEntry, Report } from '#domain/report.ts';
import type { Result } from '#domain/result.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { edits } from '#i18n/edits.zh-cn.ts';
import { wordsOf } from '#i18n/language.ts';
import { moveReport } from '#tasks/move-report.ts';
import { instantOf } from './clock.ts';
import type { ReportSession } from './report-session.ts';
import type { Workspace } from './workspace.ts';

/** What a move to another edition would make of an open report; nothing is changed yet. */
export function tryMove(session: ReportSession, to: ReportTemplate): MovedReport {
  const { report } = session.toFile();
  return moveReport({ report, template: session.template }, to, session.lastYear.get());
}

/** 更换格式: the open report in another edition, kept at once; 修改记录 names the move and every figure it lost. */
export async function moveKept(
  workspace: Workspace,
  session: ReportSession,
  to: ReportTemplate,
): Promise<Result<ReportSession>> {
  const words = wordsOf('edits', edits);
  await session.versions.keepBefore(words.before.edition(to.title));
  const { report, lostCells } = tryMove(session, to);
  const file = session.toFile();
  const entry: LogEntry = {
    at: instantOf(workspace.clock),
    label: words.editionChanged(session.template.title, to.title),
    changes: lostCells.flatMap((cell) => lostTexts(file.report, cell)),
  };
  const moved = { ...report, log: [...report.log, entry] };
  return workspace.replace(session.id, {
    file: { ...file, report: moved, templateCopy: to },
    template: to,
  });
}

const KINDS = ['figures', 'texts', 'units', 'notes', 'sources'] as const;

function lostTexts(report: Report, cell: CellAddress): LogEntry['changes'] {
  return KINDS.flatMap((kind) => {
    const before = report[kind][cell];
    return before === undefined ? [] : [{ field: `${kind}.${cell}`, before }];
  });
}
