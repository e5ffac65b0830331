import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReportSession } from '#session/report-session.ts';
import { createMemoryStore } from '#store/memory-store.ts';
import { example, must, openExample, RECEIVED, typeFigure, workspaceOf } from './samples.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const figure = (session: ReportSession) => session.toFile().report.figures[RECEIVED];
const labels = (session: ReportSession) => session.history.get().log.map(({ label }) => label);

async function locked(store = createMemoryStore()): Promise<ReportSession> {
  const session = await openExample(store);
  session.lock.turn(true);
  return session;
}

describe('a locked report', () => {
  test('asks at the first change, which stands until the answer, and never again', async () => {
    const session = await locked();
    typeFigure(session, '531');
    expect(session.lock.state.get()).toEqual({ locked: true, asking: true });
    session.lock.answer(true);
    expect(figure(session)).toBe('531');
    typeFigure(session, '532');
    session.undo();
    expect(session.lock.state.get()).toEqual({ locked: true, asking: false });
    expect(labels(session)).toEqual([
      '锁定（防误改）',
      '530改为531',
      '确认修改已锁定的年报',
      '531改为532',
      '撤销：531改为532',
    ]);
  });

  test('takes the change back where it was not meant, out of the record too, and asks at the next', async () => {
    const session = await locked();
    typeFigure(session, '531');
    session.lock.answer(false);
    expect(figure(session)).toBe('530');
    expect(labels(session)).toEqual(['锁定（防误改）']);
    expect(session.history.get().canUndo).toBe(false);
    typeFigure(session, '532');
    expect(session.lock.state.get().asking).toBe(true);
  });

  test('asks about a character typed into a field that was not left yet', async () => {
    const session = await openExample();
    session.lock.turn(true);
    session.form.setValue('front.contact.office', '办公室');
    expect(session.lock.state.get().asking).toBe(true);
    session.lock.answer(false);
    session.record('联系部门');
    expect(session.toFile().report.front.contact.office).not.toBe('办公室');
    expect(session.history.get().canUndo).toBe(false);
  });

  test('an undo that was not meant is done again', async () => {
    const session = await openExample();
    typeFigure(session, '531');
    session.lock.turn(true);
    session.undo();
    expect(figure(session)).toBe('530');
    session.lock.answer(false);
    expect(figure(session)).toBe('531');
    expect(session.history.get()).toMatchObject({ canUndo: true, canRedo: false });
  });

  test('lets 流转记录 and last year go on without a question', async () => {
    const session = await locked();
    const after = [{ name: '签发', person: '张三', at: '', opinion: '' }];
    session.apply({ label: '流转', changes: [{ field: 'circulation', before: [], after }] });
    session.apply({ label: '上年', changes: [{ field: 'lastYear', before: '', after: 'x' }] });
    expect(session.lock.state.get().asking).toBe(false);
    expect(session.toFile().report.circulation).toEqual(after);
  });

  test('is saved and exported all the same', async () => {
    const session = await locked();
    await session.saveNow();
    expect(session.saveState.get().state).toBe('saved');
    expect(session.toFile().report.unit.name).toBe('宜春市人民政府');
  });

  test('unlocked, it asks nothing', async () => {
    const session = await locked();
    session.lock.turn(false);
    typeFigure(session, '531');
    expect(session.lock.state.get()).toEqual({ locked: false, asking: false });
    expect(labels(session)).toEqual(['锁定（防误改）', '解除锁定', '530改为531']);
  });
});

test('what waits for the answer is not kept in the browser yet', async () => {
  const store = createMemoryStore();
  const session = await locked(store);
  await vi.runAllTimersAsync();
  typeFigure(session, '531');
  await vi.runAllTimersAsync();
  expect((await store.load('r1'))?.text).toContain('"requests.received.naturalPerson": "530"');
  session.lock.answer(true);
  await vi.runAllTimersAsync();
  expect((await store.load('r1'))?.text).toContain('"requests.received.naturalPerson": "531"');
});

test('stays locked in this browser, and its file says nothing of it', async () => {
  const workspace = workspaceOf();
  const session = must(await workspace.open(await example()));
  session.lock.turn(true);
  await session.saveNow();
  expect(JSON.stringify(session.toFile())).not.toContain('"locked"');
  expect(await workspace.store.list()).toMatchObject([{ id: session.id, locked: true }]);
  must(await workspace.open(await example()));
  const again = must(await workspace.resume(session.id));
  expect(again).not.toBe(session);
  expect(again.lock.state.get().locked).toBe(true);
});
