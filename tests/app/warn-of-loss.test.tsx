import { expect, test, vi } from 'vitest';
import { warnOfLoss } from '#app/warn-of-loss.ts';
import { createMemoryStore } from '#store/memory-store.ts';
import { openExample } from '../session/samples.ts';

/** Whether closing the page would be asked about. */
function asks(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

test('closing the page is asked about only where the report stands nowhere else', async () => {
  const store = createMemoryStore();
  const session = await openExample(store);
  warnOfLoss({ current: () => session });
  await session.saveNow();
  expect(asks()).toBe(false);
  vi.spyOn(store, 'save').mockRejectedValueOnce(new Error('denied'));
  await session.saveNow();
  expect(asks()).toBe(true);
  await session.saveNow();
  expect(asks()).toBe(false);
});
