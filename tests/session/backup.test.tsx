import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { backUp } from '#session/back-up.ts';
import { restoreBackup } from '#session/restore-backup.ts';
import type { Workspace } from '#session/workspace.ts';
import { createMemoryStore } from '#store/memory-store.ts';
import revision from '../editions/made-up-revision.json?raw';
import { must } from '../files.ts';
import { editionsWorkspace } from './editions-workspace.ts';
import { example, RECEIVED, typeFigure, workspaceOf } from './samples.ts';

/** A workspace with the example kept in it, and its id there. */
async function withExample(): Promise<{ workspace: Workspace; id: string }> {
  const workspace = workspaceOf(createMemoryStore());
  const session = must(await workspace.open(await example()));
  return { workspace, id: session.id };
}

async function backupOf(workspace: Workspace): Promise<Uint8Array> {
  return must(await backUp(workspace)).bytes;
}

test('on another machine the reports are as they were, under their ids', async () => {
  const { workspace, id } = await withExample();
  const other = workspaceOf(createMemoryStore());
  const restored = must(await restoreBackup(other, await backupOf(workspace)));
  expect(restored).toEqual({ added: 1, same: 0, both: 0, damaged: [] });
  const textIn = async ({ store }: Workspace) => JSON.parse((await store.load(id))?.text ?? '');
  expect(await textIn(other)).toEqual(await textIn(workspace));
  expect(await other.store.list()).toEqual(await workspace.store.list());
});

test('what is here just so is not kept twice, however often it comes', async () => {
  const { workspace } = await withExample();
  const backup = await backupOf(workspace);
  for (const _ of [1, 2]) {
    expect(must(await restoreBackup(workspace, backup))).toMatchObject({ added: 0, same: 1 });
  }
  expect(await workspace.store.list()).toHaveLength(1);
});

test('of a report that has changed here, both are kept, and the one here is untouched', async () => {
  const { workspace, id } = await withExample();
  const backup = await backupOf(workspace);
  const session = must(await workspace.resume(id));
  typeFigure(session, '503');
  expect(must(await restoreBackup(workspace, backup))).toMatchObject({ added: 0, both: 1 });
  const figures = await Promise.all(
    (await workspace.store.list()).map(async (one) => {
      const text = (await workspace.store.load(one.id))?.text ?? '';
      return [one.id === id, JSON.parse(text).report.figures[RECEIVED]];
    }),
  );
  expect(new Map(figures as [boolean, string][])).toEqual(
    new Map([
      [true, '503'],
      [false, '530'],
    ]),
  );
});

test('imported editions and the chosen report of last year come along', async () => {
  const workspace = editionsWorkspace();
  await workspace.imports.save({ key: 'edition:x', kind: 'edition', text: revision, at: '' });
  const session = must(await workspace.open(await example()));
  const lastYear = {
    name: '上年.docx',
    text: (await workspace.store.load(session.id))?.text ?? '',
    unsure: [RECEIVED],
  };
  await workspace.store.keepLastYear(session.id, lastYear);

  const other = editionsWorkspace();
  must(await restoreBackup(other, await backupOf(workspace)));
  expect(await other.store.lastYear(session.id)).toEqual(lastYear);
  expect((await other.imports.list()).map(({ key }) => key)).toEqual(['edition:2024-made-up']);
});

test('versions come along, by their names, with a report of the same id here beside it', async () => {
  const { workspace, id } = await withExample();
  const session = must(await workspace.resume(id));
  await session.versions.keep('送审之前');
  typeFigure(session, '503');
  await session.versions.keepBefore('导出送审稿');
  const versions = await workspace.store.versions(id);
  expect(versions.map(({ name, automatic }) => [name, automatic])).toEqual([
    ['送审之前', undefined],
    ['导出送审稿', true],
  ]);
  const backup = await backupOf(workspace);

  const other = workspaceOf(createMemoryStore());
  must(await restoreBackup(other, backup));
  expect(await other.store.versions(id)).toEqual(versions);
  typeFigure(session, '531');
  must(await restoreBackup(workspace, backup));
  const kept = await workspace.store.list();
  const both = await Promise.all(kept.map((one) => workspace.store.versions(one.id)));
  expect(both).toEqual([versions, versions]);
});

test('a damaged report is named, the others come', async () => {
  const { workspace } = await withExample();
  const backup = await backupOf(workspace);
  const files = unzipSync(backup);
  const path = Object.keys(files).find((name) => name.startsWith('reports/')) ?? '';
  files[path] = new TextEncoder().encode('{');
  const restored = must(await restoreBackup(workspaceOf(createMemoryStore()), zipSync(files)));
  expect(restored).toMatchObject({
    added: 0,
    damaged: ['宜春市人民政府2021年度报告.nianbao.json'],
  });
});

test.each([
  ['a text', new TextEncoder().encode('年报'), 'backup.damaged'],
  ['half a backup', undefined, 'backup.damaged'],
  ['another zip', zipSync({ 'a.txt': new Uint8Array(1) }), 'backup.none'],
])('%s is refused in one sentence, and nothing is kept', async (_what, given, problem) => {
  const { workspace } = await withExample();
  const whole = await backupOf(workspace);
  const other = workspaceOf(createMemoryStore());
  const done = await restoreBackup(other, given ?? whole.slice(0, whole.length / 2));
  expect(done).toMatchObject({ ok: false, problem: { id: problem } });
  expect(await other.store.list()).toEqual([]);
});
