import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { readReportFile } from '#schema/report-file.ts';
import { createIndexedDbStore } from '#store/indexed-db-store.ts';
import { createMemoryStore } from '#store/memory-store.ts';
import type { ReportSummary } from '#store/report-store.ts';
import { must, seed } from '../files.ts';

const file = seed('yichun-2021');

function summary(savedAt: string): ReportSummary {
  return {
    unit: { name: file.report.unit.name, kind: 'government' },
    scope: 'custom',
    year: 2021,
    edition: '2021年格式',
    sections: { complete: 7, all: 7 },
    counts: { mustFix: 0, mustExplain: 0, notice: 0 },
    savedAt,
  };
}

const stores = {
  memory: () => createMemoryStore(),
  indexedDb: () => createIndexedDbStore(`test-${Math.random()}`),
};

describe.each(Object.entries(stores))('%s store', (_name, create) => {
  test('what is kept reads back as the same report', async () => {
    const store = create();
    await store.save('a', file, summary('2022-01-20T02:32:05Z'));
    const kept = await store.load('a');
    expect(must(readReportFile(kept?.text ?? ''))).toEqual(file);
    expect(kept?.summary).toEqual({ ...summary('2022-01-20T02:32:05Z'), id: 'a' });
  });

  test('the list shows the newest report first', async () => {
    const store = create();
    await store.save('old', file, summary('2022-01-19T00:00:00Z'));
    await store.save('new', file, summary('2022-01-20T00:00:00Z'));
    expect((await store.list()).map((report) => report.id)).toEqual(['new', 'old']);
  });

  test('saving again replaces what was kept', async () => {
    const store = create();
    await store.save('a', file, summary('2022-01-19T00:00:00Z'));
    const later = { ...file, report: { ...file.report, year: 2022 } };
    await store.save('a', later, { ...summary('2022-01-20T00:00:00Z'), year: 2022 });
    expect(await store.list()).toHaveLength(1);
    expect(must(readReportFile((await store.load('a'))?.text ?? '')).report.year).toBe(2022);
  });

  test('a deleted report is gone, and others stay', async () => {
    const store = create();
    await store.save('a', file, summary('2022-01-19T00:00:00Z'));
    await store.save('b', file, summary('2022-01-20T00:00:00Z'));
    await store.remove('a');
    expect(await store.load('a')).toBeUndefined();
    expect((await store.list()).map((report) => report.id)).toEqual(['b']);
  });

  test('last year’s report is kept beside a report, and goes with it', async () => {
    const store = create();
    const last = { name: '上年.docx', text: '{}', unsure: ['requests.received.total'] };
    await store.save('a', file, summary('2022-01-19T00:00:00Z'));
    await store.keepLastYear('a', last);
    await store.keepLastYear('b', last);
    expect(await store.lastYear('a')).toEqual(last);
    await store.keepLastYear('b', undefined);
    expect(await store.lastYear('b')).toBeUndefined();
    await store.remove('a');
    expect(await store.lastYear('a')).toBeUndefined();
  });

  test('versions are kept beside a report in their order, and go with it', async () => {
    const store = create();
    const version = (id: string) => ({
      id,
      name: `第${id}版`,
      at: '2022-01-20T00:00:00Z',
      text: '{}',
    });
    await store.save('a', file, summary('2022-01-19T00:00:00Z'));
    await store.keepVersion('a', version('v2'));
    await store.keepVersion('a', { ...version('v1'), automatic: true });
    await store.keepVersion('ab', version('v1'));
    expect(await store.versions('a')).toEqual([
      { ...version('v1'), automatic: true },
      version('v2'),
    ]);
    await store.dropVersion('a', 'v1');
    expect((await store.versions('a')).map(({ id }) => id)).toEqual(['v2']);
    await store.remove('a');
    expect(await store.versions('a')).toEqual([]);
    expect(await store.versions('ab')).toHaveLength(1);
  });

  test('a report that was never kept is undefined', async () => {
    expect(await create().load('nothing')).toBeUndefined();
  });
});

test('reports are still there when the page opens again', async () => {
  await createIndexedDbStore('again').save('a', file, summary('2022-01-20T00:00:00Z'));
  expect(await createIndexedDbStore('again').list()).toHaveLength(1);
});
