import type { Direction } from './grid-shape.ts';

/**
 * What keys do in a cell. `moving`: arrows move, a figure typed replaces. `typing`: the cell is being typed anew,
 * arrows keep and move. `editing`: F2 or a double click, arrows move the caret.
 */
export type GridMode = 'moving' | 'typing' | 'editing';

/** What a key asks of the grid. */
export type GridCommand =
  | { act: 'move'; to: Direction; extend: boolean }
  | { act: 'tab'; back: boolean }
  | { act: 'selectAll' | 'edit' | 'restore' | 'clear' | 'fillDown' | 'undo' | 'redo' };

/** The parts of a keyboard event that decide. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const JUMPS: Readonly<Record<string, Direction>> = {
  Home: 'rowStart',
  End: 'rowEnd',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
};

const FAR: Readonly<Record<string, Direction>> = {
  Home: 'gridStart',
  End: 'gridEnd',
  ArrowUp: 'pageUp',
  ArrowDown: 'pageDown',
  ArrowLeft: 'rowStart',
  ArrowRight: 'rowEnd',
};

/** What a key asks of the grid, or undefined where it is the cell's own. */
export function gridCommand(press: KeyPress, mode: GridMode): GridCommand | undefined {
  if (press.altKey) return undefined;
  if (press.ctrlKey || press.metaKey) return mode === 'moving' ? withControl(press) : undefined;
  return leaving(press) ?? (mode === 'editing' ? undefined : moving(press, mode));
}

function leaving({ key, shiftKey }: KeyPress): GridCommand | undefined {
  if (key === 'Enter') return { act: 'move', to: shiftKey ? 'up' : 'down', extend: false };
  if (key === 'Tab') return { act: 'tab', back: shiftKey };
  if (key === 'Escape') return { act: 'restore' };
  return undefined;
}

function moving({ key, shiftKey }: KeyPress, mode: GridMode): GridCommand | undefined {
  const arrow = ARROWS[key];
  if (mode === 'typing') {
    return arrow && !shiftKey ? { act: 'move', to: arrow, extend: false } : undefined;
  }
  const to = arrow ?? JUMPS[key];
  if (to) return { act: 'move', to, extend: shiftKey };
  if (key === 'F2') return { act: 'edit' };
  if (key === 'Delete') return { act: 'clear' };
  return undefined;
}

function withControl({ key, shiftKey }: KeyPress): GridCommand | undefined {
  const to = FAR[key];
  if (to) return { act: 'move', to, extend: shiftKey };
  const letter = key.toLowerCase();
  if (letter === 'a') return { act: 'selectAll' };
  if (letter === 'd') return { act: 'fillDown' };
  if (letter === 'y' || (letter === 'z' && shiftKey)) return { act: 'redo' };
  if (letter === 'z') return { act: 'undo' };
  return undefined;
}
