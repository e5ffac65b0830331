import type { OfficeFile, OfficeStore, RowMarks } from './office-store.ts';

/** An office's things that are forgotten when the page closes: for tests, and where the browser keeps nothing. */
export function createMemoryOffice(): OfficeStore {
  const files = new Map<string, OfficeFile>();
  const marks = new Map<string, RowMarks>();
  return {
    file: async (key) => files.get(key),
    async keepFile(key, file) {
      files.set(key, file);
    },
    async dropFile(key) {
      files.delete(key);
    },
    marks: async (report) => marks.get(report) ?? {},
    async keepMarks(report, now) {
      marks.set(report, now);
    },
    async dropMarks(report) {
      marks.delete(report);
    },
  };
}
