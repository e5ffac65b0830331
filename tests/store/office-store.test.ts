import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { createIndexedDbOffice } from '#store/indexed-db-office.ts';
import { createMemoryOffice } from '#store/memory-office.ts';

const stores = {
  memory: () => createMemoryOffice(),
  indexedDb: () => createIndexedDbOffice(`test-${Math.random()}`),
};

describe.each(Object.entries(stores))('%s office', (_name, create) => {
  test('a file is kept under its key until it is dropped or another takes its place', async () => {
    const office = create();
    expect(await office.file('font.fangsong')).toBeUndefined();
    await office.keepFile('font.fangsong', { name: 'a.ttf', bytes: new Uint8Array([1]) });
    await office.keepFile('font.fangsong', { name: 'b.ttf', bytes: new Uint8Array([2, 3]) });
    const kept = await office.file('font.fangsong');
    expect(kept).toEqual({ name: 'b.ttf', bytes: new Uint8Array([2, 3]) });
    await office.dropFile('font.fangsong');
    expect(await office.file('font.fangsong')).toBeUndefined();
  });

  test('a report has its own marks, none at first', async () => {
    const office = create();
    expect(await office.marks('r1')).toEqual({});
    await office.keepMarks('r1', { 'requests.granted': '311\t7' });
    await office.keepMarks('r2', {});
    expect(await office.marks('r1')).toEqual({ 'requests.granted': '311\t7' });
    await office.dropMarks('r1');
    expect(await office.marks('r1')).toEqual({});
  });
});
