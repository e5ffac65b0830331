import { act, render, screen } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { createStore, type ExternalStore } from '#session/external-store.ts';
import { handsMoved } from '#session/hands.ts';
import { useLate } from '#session/use-late.ts';

afterEach(() => vi.useRealTimers());

/** Puts down, in their order, what was rendered. */
function Two({ store, log }: { store: ExternalStore<number>; log: string[] }) {
  return (
    <>
      <Late store={store} log={log} />
      <Cell store={store} log={log} />
    </>
  );
}

function Cell({ store, log }: { store: ExternalStore<number>; log: string[] }) {
  const value = useSyncExternalStore(store.subscribe, store.get);
  log.push(`cell ${value}`);
  return null;
}

function Late({ store, log }: { store: ExternalStore<number>; log: string[] }) {
  const value = useLate(store);
  log.push(`told ${value}`);
  return <p>{value}</p>;
}

test('what is told of a cell renders after the cell itself', () => {
  const log: string[] = [];
  const store = createStore(1);
  render(<Two store={store} log={log} />);
  log.length = 0;
  act(() => store.set(2));
  expect(log).toEqual(['cell 2', 'told 2']);
});

test('another store shows at once, and what was changed meanwhile is not missed', () => {
  const one = createStore(1);
  const other = createStore(5);
  const { rerender } = render(<Late store={one} log={[]} />);
  rerender(<Late store={other} log={[]} />);
  expect(screen.getByText('5')).toBeVisible();
  act(() => one.set(2));
  expect(screen.getByText('5')).toBeVisible();
  act(() => other.set(6));
  expect(screen.getByText('6')).toBeVisible();
});

test('while keys come, what is told of them waits; it is told once, when the hands rest', () => {
  vi.useFakeTimers();
  const log: string[] = [];
  const store = createStore(1);
  render(<Two store={store} log={log} />);
  log.length = 0;
  for (const value of [2, 3, 4]) {
    act(() => {
      handsMoved();
      store.set(value);
      vi.advanceTimersByTime(200);
    });
  }
  expect(log).toEqual(['cell 2', 'cell 3', 'cell 4']);
  act(() => vi.advanceTimersByTime(300));
  expect(log).toEqual(['cell 2', 'cell 3', 'cell 4', 'told 4']);
});

test('what has gone meanwhile is not told', () => {
  vi.useFakeTimers();
  const log: string[] = [];
  const store = createStore(1);
  const { unmount } = render(<Late store={store} log={log} />);
  handsMoved();
  act(() => store.set(2));
  unmount();
  vi.advanceTimersByTime(300);
  expect(log).toEqual(['told 1']);
});
