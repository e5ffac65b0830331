import { expect, test, vi } from 'vitest';
import { createMemoryStore } from '#store/memory-store.ts';
import { must } from '../files.ts';
import { example, typeFigure, workspaceOf } from './samples.ts';

test('a report that is opened is kept, and can be taken up again', async () => {
  const store = createMemoryStore();
  const { id } = must(await workspaceOf(store).open(await example()));
  const resumed = must(await workspaceOf(store).resume(id));
  expect(resumed.toFile().report).toEqual((await example()).file.report);
});

test('the open report is not opened again', async () => {
  const workspace = workspaceOf();
  const session = must(await workspace.open(await example()));
  expect(must(await workspace.resume(session.id))).toBe(session);
});

test('opening another report first keeps the one before', async () => {
  const workspace = workspaceOf();
  const first = must(await workspace.open(await example()));
  typeFigure(first, '503');
  await workspace.open(await example());
  expect((await workspace.store.load(first.id))?.text).toContain('"503"');
});

test('a report that stands nowhere but on the screen is not left', async () => {
  const workspace = workspaceOf();
  const first = must(await workspace.open(await example()));
  vi.spyOn(workspace.store, 'save').mockRejectedValue(new Error('denied'));
  typeFigure(first, '503');
  expect(await workspace.open(await example())).toMatchObject({
    ok: false,
    problem: { id: 'store.unsaved', values: { unit: '宜春市人民政府' } },
  });
  expect(workspace.current()).toBe(first);
});

test('a report that is not kept here is a sentence', async () => {
  expect(await workspaceOf().resume('nothing')).toMatchObject({
    ok: false,
    problem: { id: 'store.notKept' },
  });
});

test('a kept text that was damaged is a sentence, and stays where it is', async () => {
  const workspace = workspaceOf();
  vi.spyOn(workspace.store, 'load').mockResolvedValue({
    summary: { id: 'r1' } as never,
    text: '{"format"',
  });
  expect(await workspace.resume('r1')).toMatchObject({
    ok: false,
    problem: { id: 'file.notJson' },
  });
});

test('deleting the open report closes it', async () => {
  const workspace = workspaceOf();
  const { id } = must(await workspace.open(await example()));
  await workspace.remove(id);
  expect(workspace.current()).toBeUndefined();
  expect(await workspace.store.list()).toEqual([]);
});
