import type { GridMode } from './grid-command.ts';
import {
  cellAt,
  cellsBetween,
  type GridPlace,
  type GridShape,
  isBetween,
  placesOf,
} from './grid-shape.ts';

/** The selected cells, from the one the selection began at to the one that has the focus. */
export interface Selected {
  anchor: GridPlace;
  focus: GridPlace;
  mode: GridMode;
}

/** How one cell stands in the selection. */
export type CellMark = 'none' | 'picked' | 'focus' | 'typing' | 'editing';

/** 选区 of a grid, outside React: cells subscribe, and only those whose mark changed render. */
export interface GridSelection {
  shape: GridShape;
  get(): Selected;
  set(selected: Selected): void;
  subscribe(listener: () => void): () => void;
  placeOf(cell: string): GridPlace | undefined;
  focused(): string;
  /** Selected cells row by row; empty where none stands. */
  cells(): string[][];
  markOf(cell: string): CellMark;
}

/** A selection of the first cell of a grid. */
export function createGridSelection(shape: GridShape): GridSelection {
  const places = placesOf(shape);
  const listeners = new Set<() => void>();
  const [start = { row: 0, column: 0 }] = places.values();
  let selected: Selected = { anchor: start, focus: start, mode: 'moving' };
  const several = () =>
    selected.anchor.row !== selected.focus.row || selected.anchor.column !== selected.focus.column;
  return {
    shape,
    get: () => selected,
    set(next) {
      selected = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    placeOf: (cell) => places.get(cell),
    focused: () => cellAt(shape, selected.focus) ?? '',
    cells: () => cellsBetween(shape, selected.anchor, selected.focus),
    markOf(cell) {
      const place = places.get(cell);
      if (!place) return 'none';
      const { anchor, focus, mode } = selected;
      if (place.row === focus.row && place.column === focus.column) {
        return mode === 'moving' ? 'focus' : mode;
      }
      return several() && isBetween(place, anchor, focus) ? 'picked' : 'none';
    },
  };
}
