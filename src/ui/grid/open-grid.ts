import type { GridActions } from './grid-actions.ts';
import type { GridMode } from './grid-command.ts';
import type { GridSelection } from './grid-selection.ts';
import type { GridPlace } from './grid-shape.ts';
import { revealCell } from './reveal-cell.ts';

/** A grid on the screen, as its event handlers know it. */
export interface OpenGrid {
  table: HTMLTableElement;
  selection: GridSelection;
  actions: GridActions;
  /** The text the focused cell had when it was entered, or after the last act. */
  entered: string;
}

/** The field of a cell. */
export function fieldOf(table: HTMLElement, cell: string): HTMLInputElement | null {
  return table.querySelector<HTMLInputElement>(`input[data-cell="${cell}"]`);
}

/** The field of the cell an event happened in. */
export function fieldAt(target: EventTarget): HTMLInputElement | undefined {
  const inside = target instanceof Element ? target.closest('td') : null;
  return inside?.querySelector<HTMLInputElement>('input[data-cell]') ?? undefined;
}

/** Moves the focus to a place of the grid inside an element. */
export function focusPlace(
  around: HTMLElement | null,
  selection: GridSelection,
  place: GridPlace,
): void {
  const table = around?.querySelector('table');
  if (table) goTo({ table, selection }, place);
}

/** Moves the focus to a place, the whole selection with it or only its far corner. */
export function goTo(
  grid: Pick<OpenGrid, 'table' | 'selection'>,
  place: GridPlace,
  extend = false,
): void {
  const { selection, table } = grid;
  selection.set({
    anchor: extend ? selection.get().anchor : place,
    focus: place,
    mode: 'moving',
  });
  const field = fieldOf(table, selection.focused());
  if (!field) return;
  field.focus({ preventScroll: true });
  field.select();
  revealCell(field, table);
}

/** Sets what keys do in the focused cell. */
export function setMode(grid: OpenGrid, mode: GridMode): void {
  const selected = grid.selection.get();
  if (selected.mode !== mode) grid.selection.set({ ...selected, mode });
}

/** Takes the focused cell as it now stands: the next figure typed replaces all of it. */
export function settle(grid: OpenGrid): void {
  const field = fieldOf(grid.table, grid.selection.focused());
  if (!field) return;
  grid.entered = field.value;
  setMode(grid, 'moving');
  if (document.activeElement === field) field.select();
}
