import type { ReportFile } from '#domain/report-file.ts';
import { writeReportFile } from '#schema/report-file.ts';
import type { KeptVersion, ReportStore } from '#store/report-store.ts';
import { createStore, type ExternalStore } from '../external-store.ts';

/** 版本 of the open report: how it stood at some time, kept in this browser and in no file. */
export interface VersionShelf {
  /** The oldest first; undefined until they are read. */
  kept: ExternalStore<readonly KeptVersion[] | undefined>;
  read(): Promise<void>;
  /** Keeps the report as it stands at this moment, under a name. Rejects where the browser keeps nothing. */
  keep(name: string): Promise<void>;
  /** Keeps it before an act that changes much, unless it is kept already; the act goes on where it cannot be. */
  keepBefore(name: string): Promise<void>;
  drop(version: string): Promise<void>;
  /** Keeps again what was dropped. */
  putBack(version: KeptVersion): Promise<void>;
}

/** Versions that the program keeps by itself; the oldest of them go first. */
const AUTOMATIC = 20;

export interface ShelfParts {
  id: string;
  store: ReportStore;
  toFile: () => ReportFile;
}

/** The versions of a report; nothing is read until it is asked for. */
export function createVersionShelf({ id, store, toFile }: ShelfParts): VersionShelf {
  const kept = createStore<readonly KeptVersion[] | undefined>(undefined);
  let last: Promise<void> = Promise.resolve();
  const read = async () => kept.set(await store.versions(id));
  const put = async (version: KeptVersion) => {
    await store.keepVersion(id, version);
    await read();
  };
  // The number of one that was dropped is not given again: it may be put back.
  let highest = 0;
  const putNew = (version: NewVersion, known: readonly KeptVersion[]) => {
    highest = Math.max(highest, ...known.map((one) => Number(one.id.slice(1)))) + 1;
    return put({ ...version, id: `v${String(highest).padStart(6, '0')}` });
  };
  const keepAutomatic = async (version: NewVersion) => {
    const known = await store.versions(id);
    const newest = known.at(-1);
    if (newest && (isSameAct(newest, version) || contentOf(newest) === contentOf(version))) return;
    const old = known.filter(({ automatic }) => automatic).slice(0, 1 - AUTOMATIC);
    for (const one of old) await store.dropVersion(id, one.id);
    await putNew({ ...version, automatic: true }, known);
  };
  return {
    kept,
    read,
    async keep(name) {
      const version = versionOf(name, toFile());
      await putNew(version, await store.versions(id));
    },
    keepBefore(name) {
      const version = versionOf(name, toFile());
      last = last.then(() => keepAutomatic(version)).catch(() => undefined);
      return last;
    },
    async drop(version) {
      await store.dropVersion(id, version);
      await read();
    },
    putBack: put,
  };
}

type NewVersion = Omit<KeptVersion, 'id'>;

function versionOf(name: string, file: ReportFile): NewVersion {
  return { name, at: file.savedAt, text: writeReportFile(file) };
}

/** Many small steps of one act, as the changes of one 退回稿, have one version before the first. */
function isSameAct(newest: KeptVersion, version: NewVersion): boolean {
  return newest.automatic === true && newest.name === version.name;
}

/** What a version says, whenever it was kept and whatever was recorded meanwhile. */
function contentOf({ text }: NewVersion): string {
  const { report, media }: ReportFile = JSON.parse(text);
  return JSON.stringify([{ ...report, log: [] }, media]);
}
