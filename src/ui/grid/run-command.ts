import type { CellText } from './grid-actions.ts';
import type { GridCommand } from './grid-command.ts';
import type { GridSelection } from './grid-selection.ts';
import { cellsBetween, follow, step } from './grid-shape.ts';
import { fieldOf, goTo, type OpenGrid, setMode, settle } from './open-grid.ts';

type Runners = {
  [Act in GridCommand['act']]: (
    grid: OpenGrid,
    command: Extract<GridCommand, { act: Act }>,
  ) => boolean;
};

/** Does what a key asks; false where the key is to be left to the browser. */
export function runCommand(grid: OpenGrid, command: GridCommand): boolean {
  const run = runners[command.act] as (grid: OpenGrid, command: GridCommand) => boolean;
  return run(grid, command);
}

const runners: Runners = {
  move(grid, { to, extend }) {
    const { shape, get } = grid.selection;
    goTo(grid, step(shape, get().focus, to), extend);
    return true;
  },
  tab(grid, { back }) {
    const { shape, get } = grid.selection;
    const next = follow(shape, get().focus, back);
    if (next) goTo(grid, next);
    return next !== undefined;
  },
  selectAll(grid) {
    const { selection } = grid;
    const { focus } = selection.get();
    const end = step(selection.shape, focus, 'gridEnd');
    selection.set({ anchor: end, focus: end, mode: 'moving' });
    goTo(grid, step(selection.shape, focus, 'gridStart'), true);
    return true;
  },
  edit(grid) {
    setMode(grid, 'editing');
    const field = fieldOf(grid.table, grid.selection.focused());
    field?.setSelectionRange(field.value.length, field.value.length);
    return true;
  },
  restore(grid) {
    const { selection, actions } = grid;
    if (selection.get().mode === 'moving') return false;
    actions.restore(selection.focused(), grid.entered);
    return settled(grid);
  },
  clear(grid) {
    grid.actions.write('clear', emptied(grid.selection));
    return settled(grid);
  },
  fillDown(grid) {
    grid.actions.write('fillDown', filledDown(grid));
    return settled(grid);
  },
  undo(grid) {
    grid.actions.undo();
    return settled(grid);
  },
  redo(grid) {
    grid.actions.redo();
    return settled(grid);
  },
};

/** The selected cells, each to be blank. */
export function emptied(selection: GridSelection): CellText[] {
  return existing(selection.cells().flatMap((row) => row.map((cell) => ({ cell, text: '' }))));
}

/** The first selected row over the others; a single row takes what stands above it. */
function filledDown({ selection, actions }: OpenGrid): CellText[] {
  const { anchor, focus } = selection.get();
  const above = (row: number) => Math.max(0, row - 1);
  const [source = [], ...rest] =
    anchor.row === focus.row
      ? cellsBetween(selection.shape, { ...anchor, row: above(anchor.row) }, focus)
      : selection.cells();
  const texts = source.map(actions.shownText);
  return existing(
    rest.flatMap((row) => row.map((cell, column) => ({ cell, text: texts[column] ?? '' }))),
  );
}

function existing(texts: readonly CellText[]): CellText[] {
  return texts.filter(({ cell }) => cell !== '');
}

function settled(grid: OpenGrid): true {
  settle(grid);
  return true;
}
