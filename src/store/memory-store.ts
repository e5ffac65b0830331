import { writeReportFile } from '#schema/report-file.ts';
import type { KeptLastYear, KeptVersion, ReportStore, StoredReport } from './report-store.ts';

/** A store that forgets when the page closes: for tests, and where the browser keeps nothing. */
export function createMemoryStore(): ReportStore {
  const kept = new Map<string, StoredReport>();
  const published = new Map<string, string>();
  const lastYears = new Map<string, KeptLastYear>();
  const versions = new Map<string, readonly KeptVersion[]>();
  const others = (id: string, version: string) =>
    (versions.get(id) ?? []).filter((one) => one.id !== version);
  return {
    async list() {
      const summaries = [...kept.values()].map((report) => report.summary);
      return summaries.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
    },
    async load(id) {
      return kept.get(id);
    },
    async save(id, file, summary) {
      kept.set(id, { summary: { ...summary, id }, text: writeReportFile(file) });
    },
    async remove(id) {
      kept.delete(id);
      lastYears.delete(id);
      versions.delete(id);
      published.delete(id);
    },
    async published(id) {
      return published.get(id);
    },
    async keepPublished(id, text) {
      published.set(id, text);
    },
    async lastYear(id) {
      return lastYears.get(id);
    },
    async keepLastYear(id, one) {
      if (one) lastYears.set(id, one);
      else lastYears.delete(id);
    },
    async versions(id) {
      return versions.get(id) ?? [];
    },
    async keepVersion(id, version) {
      versions.set(id, [...others(id, version.id), version].sort(byId));
    },
    async dropVersion(id, version) {
      versions.set(id, others(id, version));
    },
  };
}

function byId(one: KeptVersion, other: KeptVersion): number {
  return one.id.localeCompare(other.id);
}
