import { describe, expect, test, vi } from 'vitest';
import { createHeavyWork } from '#session/heavy-work.ts';
import type { WorkPlace } from '#session/workspace.ts';
import type { WorkAnswer, WorkOrder } from '#tasks/worker.ts';
import { example, workspaceOf } from './samples.ts';

const place = workspaceOf();

/** A worker that answers when it is told to. */
class FakeWorker {
  onmessage: ((event: { data: WorkAnswer }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  orders: WorkOrder[] = [];
  terminate = vi.fn();
  postMessage(order: WorkOrder) {
    this.orders.push(order);
  }
}

function fakeWorkers() {
  const started: FakeWorker[] = [];
  const startWorker = () => {
    const worker = new FakeWorker();
    started.push(worker);
    return worker as WorkPlace;
  };
  return { started, work: createHeavyWork({ ...place, startWorker }) };
}

describe('work beside the page', () => {
  test('what the worker answers is the result, and it is kept for the next order', async () => {
    const { started, work } = fakeWorkers();
    const first = work.run('layOut', await example());
    started[0]?.onmessage?.({ data: { done: 'pages' } });
    expect(await first).toEqual({ ok: true, value: 'pages' });
    void work.run('layOut', await example());
    expect(started).toHaveLength(1);
    expect(started[0]?.orders).toHaveLength(2);
    expect(started[0]?.orders[0]?.places).toEqual(place.places);
  });

  test('a greeting of a library inside the worker is no answer', async () => {
    const { started, work } = fakeWorkers();
    const first = work.run('layOut', await example());
    const greeting = { sourceName: 'worker', action: 'ready' } as unknown as WorkAnswer;
    started[0]?.onmessage?.({ data: greeting });
    started[0]?.onmessage?.({ data: { done: 'pages' } });
    expect(await first).toEqual({ ok: true, value: 'pages' });
  });

  test('an error in the worker is a sentence', async () => {
    const { started, work } = fakeWorkers();
    const answer = work.run('layOut', await example());
    started[0]?.onmessage?.({ data: { failed: 'no font' } });
    expect(await answer).toMatchObject({
      problem: { id: 'work.failed', values: { reason: 'no font' } },
    });
  });

  test('a worker that does not start is a sentence, and the next order tries another', async () => {
    const { started, work } = fakeWorkers();
    const answer = work.run('layOut', await example());
    started[0]?.onerror?.({ message: 'blocked' });
    expect(await answer).toMatchObject({ problem: { id: 'work.failed' } });
    void work.run('layOut', await example());
    expect(started).toHaveLength(2);
  });

  test('giving up ends the worker at once', async () => {
    const { started, work } = fakeWorkers();
    const answer = work.run('layOut', await example());
    work.cancel();
    expect(await answer).toMatchObject({ problem: { id: 'work.cancelled' } });
    expect(started[0]?.terminate).toHaveBeenCalled();
  });

  test('a new order gives up the one under way', async () => {
    const { started, work } = fakeWorkers();
    const first = work.run('layOut', await example());
    const second = work.run('layOut', await example());
    expect(await first).toMatchObject({ problem: { id: 'work.cancelled' } });
    started[1]?.onmessage?.({ data: { done: 'pages' } });
    expect(await second).toMatchObject({ ok: true });
  });
});
