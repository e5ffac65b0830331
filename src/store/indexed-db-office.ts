import { connectionTo } from './database.ts';
import type { OfficeStore } from './office-store.ts';

/** An office's things in the browser's IndexedDB, beside the reports. */
export function createIndexedDbOffice(name = 'nianbao'): OfficeStore {
  const open = connectionTo(name);
  return {
    file: async (key) => (await open()).get('files', key),
    async keepFile(key, file) {
      await (await open()).put('files', file, key);
    },
    async dropFile(key) {
      await (await open()).delete('files', key);
    },
    marks: async (report) => (await (await open()).get('marks', report)) ?? {},
    async keepMarks(report, marks) {
      await (await open()).put('marks', marks, report);
    },
    async dropMarks(report) {
      await (await open()).delete('marks', report);
    },
  };
}
