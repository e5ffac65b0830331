import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import type { KeptImport } from '#store/import-store.ts';
import { createIndexedDbImports } from '#store/indexed-db-imports.ts';
import { createIndexedDbStore } from '#store/indexed-db-store.ts';
import { createMemoryImports } from '#store/memory-imports.ts';

const edition: KeptImport = {
  key: 'edition:2024-trial',
  kind: 'edition',
  text: '{"id":"2024-trial"}',
  at: '2024-12-20T01:00:00Z',
};
const local: KeptImport = { ...edition, key: 'local:yunxi', kind: 'local', text: '{}' };

const stores = {
  memory: () => createMemoryImports(),
  indexedDb: () => createIndexedDbImports(`test-${Math.random()}`),
};

describe.each(Object.entries(stores))('%s imports', (_name, create) => {
  test('what is taken in is listed by its key, its text untouched', async () => {
    const imports = create();
    await imports.save(local);
    await imports.save(edition);
    expect(await imports.list()).toEqual([edition, local]);
  });

  test('one of the same key takes the place of the one before', async () => {
    const imports = create();
    await imports.save(edition);
    await imports.save({ ...edition, text: '{"revision":2}' });
    expect(await imports.list()).toEqual([{ ...edition, text: '{"revision":2}' }]);
  });

  test('a removed one is gone, and others stay', async () => {
    const imports = create();
    await imports.save(edition);
    await imports.save(local);
    await imports.remove(edition.key);
    expect(await imports.list()).toEqual([local]);
  });
});

test('a browser that kept reports before there were imports keeps both', async () => {
  const before = await openDB('older', 1, {
    upgrade(database) {
      for (const store of ['summaries', 'texts']) database.createObjectStore(store);
    },
  });
  await before.put('summaries', { id: 'a', savedAt: '2022-01-20T00:00:00Z' }, 'a');
  before.close();
  await createIndexedDbImports('older').save(edition);
  expect(await createIndexedDbStore('older').list()).toMatchObject([{ id: 'a' }]);
  expect(await createIndexedDbImports('older').list()).toEqual([edition]);
});
