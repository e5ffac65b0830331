import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchVersion } from '#app/watch-version.ts';
import { createStore } from '#session/external-store.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.head.innerHTML = '<meta name="build" content="a1">';
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What a page on plain http is told after some minutes, when the server names a build. */
async function toldAfter(minutes: number, answer: () => Response): Promise<boolean> {
  vi.stubGlobal('fetch', async () => answer());
  const isNew = createStore(false);
  await watchVersion(isNew);
  await vi.advanceTimersByTimeAsync(minutes * 60_000);
  return isNew.get();
}

test.each([
  ['another build', 11, () => Response.json({ version: '0.2.0', build: 'b2' }), true],
  ['its own build', 11, () => Response.json({ version: '0.1.0', build: 'a1' }), false],
  ['another build, before it is asked', 5, () => Response.json({ build: 'b2' }), false],
  ['nothing', 11, () => new Response('', { status: 404 }), false],
  ['a page of a proxy', 11, () => new Response('<html>'), false],
])('on plain http the server is asked now and then: %s', async (_what, minutes, answer, told) => {
  expect(await toldAfter(minutes, answer)).toBe(told);
});
