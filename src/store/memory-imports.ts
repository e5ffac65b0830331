import type { ImportStore, KeptImport } from './import-store.ts';

/** Imports that are forgotten when the page closes: for tests, and where the browser keeps nothing. */
export function createMemoryImports(): ImportStore {
  const kept = new Map<string, KeptImport>();
  return {
    async list() {
      return [...kept.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    },
    async save(one) {
      kept.set(one.key, one);
    },
    async remove(key) {
      kept.delete(key);
    },
  };
}
