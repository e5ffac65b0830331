import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import { type CellMark, createGridSelection, type GridSelection } from './grid-selection.ts';

/** The selection of the grid around; it never changes while the grid stands. */
export const GridSelectionContext = createContext<GridSelection>(createGridSelection([]));

/** How a cell stands in the selection. */
export function useCellMark(cell: string): CellMark {
  const selection = useContext(GridSelectionContext);
  return useSyncExternalStore(selection.subscribe, () => selection.markOf(cell));
}

/** Whether the focus is in one of these cells. */
export function useIsHere(cells: readonly string[]): boolean {
  const selection = useContext(GridSelectionContext);
  const isHere = useCallback(() => cells.includes(selection.focused()), [selection, cells]);
  return useSyncExternalStore(selection.subscribe, isHere);
}
