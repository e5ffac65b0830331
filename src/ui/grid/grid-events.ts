import type {
  ClipboardEvent,
  CompositionEvent,
  FocusEvent,
  FormEvent,
  KeyboardEvent,
  MouseEvent,
} from 'react';
import { readTextBlock, writeTextBlock } from './clipboard-block.ts';
import { gridCommand } from './grid-command.ts';
import { fieldAt, goTo, type OpenGrid, setMode, settle } from './open-grid.ts';
import { emptied, runCommand } from './run-command.ts';

/** What a grid listens to, once for all its cells. */
export function gridEvents(open: () => OpenGrid | undefined) {
  const within =
    <Event extends { target: EventTarget }>(
      handle: (grid: OpenGrid, field: HTMLInputElement, event: Event) => void,
    ) =>
    (event: Event) => {
      const grid = open();
      const field = fieldAt(event.target);
      if (grid && field) handle(grid, field, event);
    };
  return {
    onKeyDown: within<KeyboardEvent>((grid, _, event) => {
      if (event.nativeEvent.isComposing || event.key === 'Process') return;
      const command = gridCommand(event, grid.selection.get().mode);
      if (command && runCommand(grid, command)) event.preventDefault();
    }),
    onSubmit: (event: FormEvent) => event.preventDefault(),
    onInput: within<FormEvent>(startTyping),
    onCompositionStart: within<CompositionEvent>(startTyping),
    onFocus: within<FocusEvent>(enter),
    onBlur: within<FocusEvent>(leave),
    onMouseDown: within<MouseEvent>(press),
    onMouseOver: within<MouseEvent>(drag),
    onDoubleClick: within<MouseEvent>((grid) => runCommand(grid, { act: 'edit' })),
    onCopy: within<ClipboardEvent>(copy),
    onCut: within<ClipboardEvent>((grid, field, event) => {
      if (!copy(grid, field, event)) return;
      grid.actions.write('cut', emptied(grid.selection));
      settle(grid);
    }),
    onPaste: within<ClipboardEvent>(paste),
  };
}

/** The first key replaces what stands in the cell, whichever input method is on: all of it is selected. */
function startTyping(grid: OpenGrid): void {
  if (grid.selection.get().mode === 'moving') setMode(grid, 'typing');
}

function enter(grid: OpenGrid, field: HTMLInputElement): void {
  const { selection } = grid;
  const place = selection.placeOf(field.dataset.cell ?? '');
  if (!place) return;
  if (selection.focused() !== field.dataset.cell) {
    selection.set({ anchor: place, focus: place, mode: 'moving' });
  }
  grid.entered = field.value;
  field.select();
}

function leave(grid: OpenGrid, field: HTMLInputElement): void {
  const before = grid.entered;
  grid.entered = field.value;
  setMode(grid, 'moving');
  if (field.value !== before) grid.actions.keep(field.dataset.cell ?? '', before);
}

function press(grid: OpenGrid, field: HTMLInputElement, event: MouseEvent): void {
  const { selection } = grid;
  const place = selection.placeOf(field.dataset.cell ?? '');
  if (!place || event.button !== 0) return;
  const being = document.activeElement === field && selection.get().mode !== 'moving';
  if (being && !event.shiftKey) return;
  event.preventDefault();
  goTo(grid, place, event.shiftKey);
}

function drag(grid: OpenGrid, field: HTMLInputElement, event: MouseEvent): void {
  const { selection, table } = grid;
  const place = selection.placeOf(field.dataset.cell ?? '');
  const dragging = event.buttons === 1 && table.contains(document.activeElement);
  if (place && dragging && selection.get().mode === 'moving') goTo(grid, place, true);
}

function copy(grid: OpenGrid, _: HTMLInputElement, event: ClipboardEvent): boolean {
  if (grid.selection.get().mode !== 'moving') return false;
  const texts = grid.selection.cells().map((row) => row.map(grid.actions.shownText));
  event.clipboardData.setData('text/plain', writeTextBlock(texts));
  event.preventDefault();
  return true;
}

function paste(grid: OpenGrid, _: HTMLInputElement, event: ClipboardEvent): void {
  const text = event.clipboardData.getData('text/plain');
  if (grid.selection.get().mode !== 'moving' && !/[\t\n]/.test(text)) return;
  event.preventDefault();
  grid.actions.paste(readTextBlock(text), grid.selection.cells());
  settle(grid);
}
