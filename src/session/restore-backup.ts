import type { ReportFile } from '#domain/report-file.ts';
import { failure, type Result, success } from '#domain/result.ts';
import { hashOf } from '#schema/canonical.ts';
import { createMemoryStore } from '#store/memory-store.ts';
import type { ReportSummary } from '#store/report-store.ts';
import { type Backup, type BackupReport, readBackup } from '#tasks/backup.ts';
import { type OpenedReport, openReport } from '#tasks/open-report.ts';
import { createReportSession } from './create-report-session.ts';
import { takeIn } from './library.ts';
import { randomId } from './random-id.ts';
import { reasonOf } from './stored.ts';
import type { Workspace } from './workspace.ts';

/** What came of a backup: reports that were not here, that were here just so, that were here otherwise (both are kept). */
export interface Restored {
  added: number;
  same: number;
  both: number;
  /** Names of the files that could not be read. */
  damaged: readonly string[];
}

/** 从备份恢复: nothing kept here is lost or changed. */
export async function restoreBackup(
  workspace: Workspace,
  bytes: Uint8Array,
): Promise<Result<Restored>> {
  const backup = await readBackup(bytes);
  if (!backup.ok) return backup;
  try {
    await takeInImports(workspace, backup.value);
    const came: ('added' | 'same' | 'both' | { damaged: string })[] = [];
    for (const report of backup.value.reports) came.push(await restoreReport(workspace, report));
    const count = (what: 'added' | 'same' | 'both') => came.filter((one) => one === what).length;
    const damaged = came.flatMap((one) => (typeof one === 'object' ? [one.damaged] : []));
    return success({ added: count('added'), same: count('same'), both: count('both'), damaged });
  } catch (reason) {
    return failure('store.failed', { reason: reasonOf(reason) });
  }
}

/** Editions and local notices where nothing newer is here; the word list where there is none. */
async function takeInImports(workspace: Workspace, { imports }: Backup): Promise<void> {
  const kept = await workspace.imports.list();
  for (const { kind, text } of imports) {
    if (kind !== 'words') await takeIn(workspace, text);
    else if (!kept.some((one) => one.kind === 'words')) {
      await workspace.imports.save({
        key: kind,
        kind,
        text,
        at: workspace.clock.now().toISOString(),
      });
    }
  }
}

async function restoreReport(
  { store, assets, clock, current }: Workspace,
  { id, name, text, lastYear, published, versions }: BackupReport,
): Promise<'added' | 'same' | 'both' | { damaged: string }> {
  const opened = await openReport(text, assets);
  if (!opened.ok) return { damaged: name };
  const { file } = opened.value;
  if (current()?.id === id) await current()?.saveNow();
  const here = await store.load(id);
  if (here && hashOf(contentOf(here.text)) === hashOf(contentOf(text))) return 'same';
  const place = here ? randomId('r') : id;
  await store.save(place, file, await summaryOf(opened.value, clock));
  if (lastYear) await store.keepLastYear(place, lastYear);
  if (published !== undefined) await store.keepPublished(place, published);
  for (const version of versions) await store.keepVersion(place, version);
  return here ? 'both' : 'added';
}

/** What a report file says, whenever and by whichever version it was saved. */
function contentOf(text: string): Partial<ReportFile> {
  const { report, media }: ReportFile = JSON.parse(text);
  return { report, ...(media && { media }) };
}

/** What the list shows of a report: as its own session tells it, with the time it was saved. */
async function summaryOf(opened: OpenedReport, clock: Workspace['clock']): Promise<ReportSummary> {
  const store = createMemoryStore();
  const session = createReportSession({ ...opened, id: 'restored', store, clock });
  await session.saveNow();
  session.dispose();
  const [summary] = await store.list();
  if (!summary) throw new Error('no summary');
  const { id: _, ...rest } = summary;
  return { ...rest, savedAt: opened.file.savedAt };
}
