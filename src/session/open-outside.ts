import { failure, type Result, success } from '#domain/result.ts';
import type { ReturnedDraft } from '#domain/returned-draft.ts';
import { isBackup } from '#tasks/backup.ts';
import type { BroughtIn, ComingDocument } from '#tasks/bring-in.ts';
import type { SourceFile } from '#tasks/check-source.ts';
import { type OpenedReport, openReport } from '#tasks/open-report.ts';
import type { ReadImport } from '#tasks/read-import.ts';
import { isForeign } from './check-foreign.ts';
import { createHeavyWork } from './heavy-work.ts';
import { keptCopyOf } from './kept-copy.ts';
import type { LastYear } from './last-year.ts';
import { takeIn } from './library.ts';
import { lastYearFrom } from './read-last-year.ts';
import type { ReportSession } from './report-session.ts';
import type { Route } from './routes.ts';
import { reasonOf } from './stored.ts';
import type { Workspace } from './workspace.ts';

/** What came of a file from outside: where it is seen, or an edition or local notice that was taken in. */
export type Outside = { route: Route } | { imported: ReadImport };

/**
 * Brings in any file: one of ours is opened, a 退回稿 is laid beside its report, anything else is checked. While a
 * report is open, last year's of it is offered to it.
 */
export async function openOutside(
  workspace: Workspace,
  file: SourceFile,
  open?: ReportSession,
): Promise<Result<Outside>> {
  try {
    return isForeign(file.bytes)
      ? await foreign(workspace, file, open)
      : await ours(workspace, file, open);
  } catch (reason) {
    return failure('work.failed', { reason: reasonOf(reason) });
  }
}

async function ours(
  workspace: Workspace,
  { name, bytes }: SourceFile,
  open: ReportSession | undefined,
): Promise<Result<Outside>> {
  const taken = await takeIn(workspace, bytes);
  if (taken && !taken.ok) return taken;
  if (taken) return success(open ? { route: { screen: 'editions' } } : { imported: taken.value });
  const opened = await openReport(bytes, workspace.assets);
  if (!opened.ok) return opened;
  const { template, file } = opened.value;
  const last = { report: file.report, template, name, unsure: [] };
  return offered(last, open) ?? begin(workspace, opened.value);
}

async function foreign(
  workspace: Workspace,
  file: SourceFile,
  open: ReportSession | undefined,
): Promise<Result<Outside>> {
  if (isBackup(file.bytes)) return failure('open.backup');
  const brought = await readForeign(workspace, {
    ...file,
    ...(open && { against: { file: open.toFile(), template: open.template } }),
  });
  if (!brought.ok) return brought;
  if (brought.value.kind === 'returned') {
    const { draft } = brought.value;
    const last = { report: draft.file.report, template: draft.template, name: draft.name };
    return offered({ ...last, unsure: [] }, open) ?? returned(workspace, draft, open);
  }
  const { source } = brought.value;
  const last = lastYearFrom(source);
  const route = last.undated ? undefined : offered(last, open);
  if (route) return route;
  workspace.checked.set(source);
  return success({ route: { screen: 'check' } });
}

async function readForeign(
  workspace: Workspace,
  coming: ComingDocument,
): Promise<Result<BroughtIn>> {
  const work = createHeavyWork(workspace);
  const { keptWords } = await import('./kept-words.ts');
  const words = (await keptWords(workspace.imports))?.entries;
  const [done] = await Promise.all([
    work.run('bringIn', { ...coming, ...(words && { words }) }),
    import('#i18n/late-sentences.zh-cn.ts'),
  ]);
  work.cancel();
  return done.ok ? done.value : done;
}

/** Offers last year's report to the open one; undefined for any other year. */
function offered(last: LastYear, open: ReportSession | undefined): Result<Outside> | undefined {
  if (!open || last.report.year !== open.form.getValues('year') - 1) return undefined;
  open.lastYearOffer.set(last);
  return success({ route: { screen: 'edit', report: open.id } });
}

/** Lays an edited copy beside its report; a report that is not kept here is opened from the copy. */
async function returned(
  workspace: Workspace,
  draft: ReturnedDraft,
  open: ReportSession | undefined,
): Promise<Result<Outside>> {
  const kept = await keptCopyOf(draft.file.report, workspace, open);
  const session = kept
    ? await workspace.resume(kept)
    : await workspace.open({ file: draft.file, template: draft.template });
  if (!session.ok) return session;
  const report = session.value.id;
  const number = Number(workspace.returned.get()?.key.slice(1) ?? 0) + 1;
  workspace.returned.set({ key: `d${number}`, report, draft });
  const isSame = draft.changes.length === 0 && draft.comments.length === 0;
  return success({ route: { screen: !kept && isSame ? 'edit' : 'returned', report } });
}

async function begin(workspace: Workspace, opened: OpenedReport): Promise<Result<Outside>> {
  const session = await workspace.open(opened);
  return session.ok ? success({ route: { screen: 'edit', report: session.value.id } }) : session;
}
