import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMemoryStore } from '#store/memory-store.ts';
import { openExample, RECEIVED, typeFigure } from './samples.ts';

describe('the open report', () => {
  test('shows what the checks say of a cell as soon as its figure changes', async () => {
    const session = await openExample();
    expect(session.cells.get(RECEIVED)).toMatchObject({ text: '530', findings: [] });
    typeFigure(session, '503');
    expect(session.cells.get(RECEIVED)).toMatchObject({
      text: '503',
      reading: { state: 'read', figure: 503 },
      severity: 'mustFix',
      suspect: { value: '503', instead: '530', slip: 'digitsSwapped' },
    });
  });

  test('leaves every cell alone that says the same as before', async () => {
    const session = await openExample();
    const far = session.cells.get('disputes.reconsideration.upheld');
    const near = session.cells.get('requests.handled.naturalPerson');
    typeFigure(session, '503');
    expect(session.cells.get('disputes.reconsideration.upheld')).toBe(far);
    expect(session.cells.get('requests.handled.naturalPerson')).not.toBe(near);
  });

  test('tells only the listeners of cells that changed', async () => {
    const session = await openExample();
    const far = vi.fn();
    const near = vi.fn();
    session.cells.subscribe('disputes.reconsideration.upheld', far);
    session.cells.subscribe(RECEIVED, near);
    typeFigure(session, '503');
    expect(far).not.toHaveBeenCalled();
    expect(near).toHaveBeenCalledTimes(1);
  });

  test('a typed total stands beside the computed one; emptied, it is computed', async () => {
    const session = await openExample();
    const total = 'requests.received.total';
    expect(session.cells.get(total)).toMatchObject({ typedTotal: true, computed: '553' });
    typeFigure(session, '', total);
    expect(session.cells.get(total)).toMatchObject({
      text: '',
      typedTotal: false,
      computed: '553',
    });
    expect(session.toFile().report.figures).not.toHaveProperty([total]);
  });

  test('sections tell how far they are', async () => {
    const session = await openExample();
    expect(session.sections.get('requests').state).toBe('complete');
    typeFigure(session, '503');
    expect(session.sections.get('requests')).toMatchObject({
      state: 'problems',
      counts: { mustFix: 2 },
    });
    typeFigure(session, '530');
    typeFigure(session, '', 'disputes.reconsideration.upheld');
    expect(session.sections.get('disputes').state).toBe('partly');
  });

  test('a section with nothing in it is empty, whatever the checks miss in it', async () => {
    const session = await openExample();
    session.apply({
      label: '清空',
      changes: [{ field: 'sections.problems.blocks', before: undefined, after: [] }],
    });
    expect(session.sections.get('problems').state).toBe('empty');
  });
});

describe('undo and redo', () => {
  test('one edit of many cells goes and comes back as a whole', async () => {
    const session = await openExample();
    session.apply({
      label: '填入 2 格',
      changes: [
        { field: `figures.${RECEIVED}`, before: '530', after: '1' },
        { field: 'figures.requests.carriedIn.naturalPerson', before: '1', after: '2' },
      ],
    });
    expect(session.history.get()).toMatchObject({ canUndo: true, undoLabel: '填入 2 格' });
    session.undo();
    expect(session.cells.get(RECEIVED).text).toBe('530');
    expect(session.cells.get('requests.carriedIn.naturalPerson').text).toBe('1');
    session.redo();
    expect(session.cells.get(RECEIVED).text).toBe('1');
    expect(session.cells.get('requests.carriedIn.naturalPerson').text).toBe('2');
  });

  test('shows the figure it changed', async () => {
    const session = await openExample();
    typeFigure(session, '503');
    session.undo();
    expect(session.focusRequest.get()?.address).toBe(RECEIVED);
  });

  test('what is being typed and was not left yet is taken back first', async () => {
    const session = await openExample();
    typeFigure(session, '503');
    session.form.setValue(`figures.${RECEIVED}`, '5030');
    session.undo();
    expect(session.cells.get(RECEIVED).text).toBe('503');
    session.undo();
    expect(session.cells.get(RECEIVED).text).toBe('530');
  });

  test('a new edit forgets what was undone', async () => {
    const session = await openExample();
    typeFigure(session, '503');
    session.undo();
    typeFigure(session, '531');
    expect(session.history.get().canRedo).toBe(false);
  });

  test('recording typed fields makes one step with what stood there before', async () => {
    const session = await openExample();
    session.form.setValue('front.contact.office', '市政府');
    session.form.setValue('front.contact.office', '市政府办公室');
    session.record('联系部门');
    expect(session.history.get().log.at(-1)).toMatchObject({
      label: '联系部门',
      changes: [
        { field: 'front.contact.office', before: '宜春市人民政府办公室', after: '市政府办公室' },
      ],
    });
  });

  test('leaving a field that did not change records nothing', async () => {
    const session = await openExample();
    session.form.setValue('front.contact.office', '甲');
    session.form.setValue('front.contact.office', '宜春市人民政府办公室');
    session.record('联系部门');
    expect(session.history.get().canUndo).toBe(false);
  });

  test('the record goes into the file, exports included', async () => {
    const session = await openExample();
    typeFigure(session, '503');
    session.note('导出送审稿');
    session.undo();
    const labels = session.toFile().report.log.map((entry) => entry.label);
    expect(labels).toEqual(['530改为503', '导出送审稿', '撤销：530改为503']);
  });
});

test('a file that was taken stays as it was, whatever is typed afterwards', async () => {
  const session = await openExample();
  const file = session.toFile();
  const before = JSON.stringify(file);
  typeFigure(session, '503');
  session.form.setValue('unit.name', '宜春市政府');
  session.form.setValue('front.contact.office', '市政府');
  session.form.setValue('sections.overview.blocks', []);
  expect(JSON.stringify(file)).toBe(before);
});

describe('keeping', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('a change is kept a moment later, and the time is told', async () => {
    const store = createMemoryStore();
    const session = await openExample(store);
    typeFigure(session, '503');
    expect(session.saveState.get().state).toBe('saving');
    expect(await store.list()).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(500);
    expect(session.saveState.get()).toMatchObject({
      state: 'saved',
      at: '10:32:05',
      inFile: false,
    });
    const [kept] = await store.list();
    expect(kept).toMatchObject({ year: 2021, counts: { mustFix: 2 }, publishBy: '2022-03-31' });
    expect((await store.load('r1'))?.text).toContain('"requests.received.naturalPerson": "503"');
  });

  test('a page that is hidden keeps at once', async () => {
    const store = createMemoryStore();
    const session = await openExample(store);
    typeFigure(session, '503');
    window.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(0);
    expect(await store.list()).toHaveLength(1);
  });

  test('a store that fails is told, with its reason, and the next success mends it', async () => {
    const store = createMemoryStore();
    const save = vi
      .spyOn(store, 'save')
      .mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    const session = await openExample(store);
    typeFigure(session, '503');
    await vi.advanceTimersByTimeAsync(500);
    expect(session.saveState.get()).toMatchObject({
      state: 'failed',
      problem: { id: 'store.full' },
    });
    typeFigure(session, '504');
    await vi.advanceTimersByTimeAsync(500);
    expect(save).toHaveBeenCalledTimes(2);
    expect(session.saveState.get()).toMatchObject({ state: 'saved' });
    expect(session.saveState.get()).not.toHaveProperty('problem');
  });

  test('closing keeps what waits', async () => {
    const store = createMemoryStore();
    const session = await openExample(store);
    typeFigure(session, '503');
    session.dispose();
    await vi.advanceTimersByTimeAsync(0);
    expect(await store.list()).toHaveLength(1);
  });
});
