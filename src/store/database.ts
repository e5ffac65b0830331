import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptImport } from './import-store.ts';
import type { OfficeFile, RowMarks } from './office-store.ts';
import type { KeptLastYear, KeptVersion, StoredSummary } from './report-store.ts';

/** What this browser keeps. */
interface Schema extends DBSchema {
  summaries: { key: string; value: StoredSummary };
  texts: { key: string; value: string };
  imports: { key: string; value: KeptImport };
  files: { key: string; value: OfficeFile };
  marks: { key: string; value: RowMarks };
  lastYears: { key: string; value: KeptLastYear };
  published: { key: string; value: string };
  versions: { key: [report: string, version: string]; value: KeptVersion };
}

export type Database = IDBPDatabase<Schema>;

const STORES = [
  'summaries',
  'texts',
  'imports',
  'files',
  'marks',
  'lastYears',
  'published',
  'versions',
] as const;

/** 1: reports. 2: imported editions and 本地要求 besides. 3: files of the office's own, marks of 逐项录入. 4: last year's reports. 5: published reports. 6: versions. */
const VERSION = 6;

/** A connection that is opened when first needed; a lost or outdated one is forgotten, and opened anew. */
export function connectionTo(name: string): () => Promise<Database> {
  let opening: Promise<Database> | undefined;
  const lost = () => {
    opening = undefined;
  };
  return () => {
    opening ??= open(name, lost);
    return opening;
  };
}

async function open(name: string, lost: () => void): Promise<Database> {
  try {
    return await openDB<Schema>(name, VERSION, {
      upgrade(database) {
        const missing = STORES.filter((store) => !database.objectStoreNames.contains(store));
        for (const store of missing) database.createObjectStore(store);
      },
      blocking: (_old, _new, event) => {
        (event.target as IDBDatabase).close();
        lost();
      },
      terminated: lost,
    });
  } catch (reason) {
    lost();
    throw reason;
  }
}
