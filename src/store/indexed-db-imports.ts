import { connectionTo } from './database.ts';
import type { ImportStore } from './import-store.ts';

/** Imports in the browser's IndexedDB, beside the reports. */
export function createIndexedDbImports(name = 'nianbao'): ImportStore {
  const open = connectionTo(name);
  return {
    async list() {
      return (await open()).getAll('imports');
    },
    async save(one) {
      await (await open()).put('imports', one, one.key);
    },
    async remove(key) {
      await (await open()).delete('imports', key);
    },
  };
}
