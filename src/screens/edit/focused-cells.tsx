import { createContext, useContext, useSyncExternalStore } from 'react';
import type { CellAddress } from '#domain/address.ts';
import { createStore, type ExternalStore } from '#session/external-store.ts';

/** Where in the figures the clerk is: the focused cell and all selected ones. */
export interface FocusedCells {
  cell?: CellAddress;
  selected: readonly CellAddress[];
}

const NONE: FocusedCells = { selected: [] };

/** Nothing is focused yet. */
export function createFocusedCells(): ExternalStore<FocusedCells> {
  return createStore<FocusedCells>(NONE);
}

export const FocusedCellsContext = createContext(createFocusedCells());

/** The store, for those who set it. */
export function useFocusedCellsStore(): ExternalStore<FocusedCells> {
  return useContext(FocusedCellsContext);
}

/** The focused cell and the selected ones. */
export function useFocusedCells(): FocusedCells {
  const store = useContext(FocusedCellsContext);
  return useSyncExternalStore(store.subscribe, store.get);
}
