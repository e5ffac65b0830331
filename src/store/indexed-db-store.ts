import { writeReportFile } from '#schema/report-file.ts';
import { connectionTo } from './database.ts';
import type { ReportStore } from './report-store.ts';

const BOTH = ['summaries', 'texts'] as const;
const OF_REPORT = [...BOTH, 'lastYears', 'published'] as const;
const ALL = [...OF_REPORT, 'versions'] as const;

/** The keys of the versions of a report. */
const versionsOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

/** A store in the browser's IndexedDB. Summaries stand apart, so that a list reads no report. */
export function createIndexedDbStore(name = 'nianbao'): ReportStore {
  const open = connectionTo(name);
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
      const writing = (await open()).transaction(ALL, 'readwrite');
      await Promise.all([
        ...OF_REPORT.map((store) => writing.objectStore(store).delete(id)),
        writing.objectStore('versions').delete(versionsOf(id)),
        writing.done,
      ]);
    },
    async published(id) {
      return (await open()).get('published', id);
    },
    async keepPublished(id, text) {
      await (await open()).put('published', text, id);
    },
    async lastYear(id) {
      return (await open()).get('lastYears', id);
    },
    async keepLastYear(id, kept) {
      const database = await open();
      if (kept) await database.put('lastYears', kept, id);
      else await database.delete('lastYears', id);
    },
    async versions(id) {
      return (await open()).getAll('versions', versionsOf(id));
    },
    async keepVersion(id, version) {
      await (await open()).put('versions', version, [id, version.id]);
    },
    async dropVersion(id, version) {
      await (await open()).delete('versions', [id, version]);
    },
  };
}
