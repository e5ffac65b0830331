import { failure, type Result, success } from '#domain/result.ts';
import { type BackupReport, packBackup } from '#tasks/backup.ts';
import { APP_VERSION } from './app-version.ts';
import { instantOf } from './clock.ts';
import { fileName } from './file-name.ts';
import { reasonOf } from './stored.ts';
import type { Workspace } from './workspace.ts';

/** A backup, and how many reports it holds. */
export interface MadeBackup {
  bytes: Uint8Array;
  count: number;
}

/** 备份全部: every report kept here, the last year's report of each, and what was imported, as one zip. */
export async function backUp(workspace: Workspace): Promise<Result<MadeBackup>> {
  const { store, imports, clock } = workspace;
  try {
    await workspace.current()?.saveNow();
    const kept = await store.list();
    const reports = await Promise.all(kept.map(({ id }) => reportOf(id, workspace)));
    const found = reports.flat();
    const bytes = packBackup(
      { reports: found, imports: await imports.list() },
      { savedAt: instantOf(clock), app: APP_VERSION },
    );
    return success({ bytes, count: found.length });
  } catch (reason) {
    return failure('store.notRead', { reason: reasonOf(reason) });
  }
}

async function reportOf(id: string, { store }: Workspace): Promise<BackupReport[]> {
  const [stored, lastYear, published, versions] = await Promise.all([
    store.load(id),
    store.lastYear(id),
    store.published(id),
    store.versions(id),
  ]);
  if (!stored) return [];
  const { summary, text } = stored;
  return [
    {
      id,
      name: fileName(summary),
      text,
      versions,
      ...(lastYear && { lastYear }),
      ...(published !== undefined && { published }),
    },
  ];
}
