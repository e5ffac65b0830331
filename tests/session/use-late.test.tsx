import { act, render, screen } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { expect, test } from 'vitest';
import { createStore, type ExternalStore } from '#session/external-store.ts';
import { useLate } from '#session/use-late.ts';

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
