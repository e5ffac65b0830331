import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { writeReportFile } from '#schema/report-file.ts';
import type { ReportStore, StoredSummary } from './report-store.ts';

interface Schema extends DBSchema {
  summaries: { key: string; value: StoredSummary };
  texts: { key: string; value: string };
}

const BOTH = ['summaries', 'texts'] as const;

/** A store in the browser's IndexedDB. Summaries stand apart, so that a list reads no report. */
export function createIndexedDbStore(name = 'nianbao'): ReportStore {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const open = () => {
    opening ??= openReports(name, () => {
      opening = undefined;
    });
    return opening;
  };
  return {
    async list() {
      const summaries = await (await open()).getAll('summaries');
      return summaries.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
    },
    async load(id) {
      const reading = (await open()).transaction(BOTH);
      const [summary, text] = await Promise.all([
        reading.objectStore('summaries').get(id),
        reading.objectStore('texts').get(id),
      ]);
      return summary && text !== undefined ? { summary, text } : undefined;
    },
    async save(id, file, summary) {
      const text = writeReportFile(file);
      const writing = (await open()).transaction(BOTH, 'readwrite');
      await Promise.all([
        writing.objectStore('summaries').put({ ...summary, id }, id),
        writing.objectStore('texts').put(text, id),
        writing.done,
      ]);
    },
    async remove(id) {
      const writing = (await open()).transaction(BOTH, 'readwrite');
      await Promise.all([
        writing.objectStore('summaries').delete(id),
        writing.objectStore('texts').delete(id),
        writing.done,
      ]);
    },
  };
}

/** A lost or outdated connection is forgotten, and opened anew when next needed. */
async function openReports(name: string, lost: () => void): Promise<IDBPDatabase<Schema>> {
  try {
    return await openDB<Schema>(name, 1, {
      upgrade(database) {
        for (const store of BOTH) database.createObjectStore(store);
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
