/** What the keys of a table do, as the list of keys calls it. */
export type GridKeyAct =
  | 'move'
  | 'extend'
  | 'down'
  | 'up'
  | 'right'
  | 'left'
  | 'row'
  | 'table'
  | 'page'
  | 'all'
  | 'type'
  | 'edit'
  | 'restore'
  | 'clear'
  | 'fillDown'
  | 'copy'
  | 'undo'
  | 'redo';

/** A line of the list of keys. */
export interface GridKey {
  act: GridKeyAct;
  /** Keys that do it, each as it is printed on the keyboard. */
  keys: readonly string[];
  /** Stands in the short list beside the table too. */
  short?: true;
}

/** 按键 of a table, in the order they are taught. */
export const gridKeys: readonly GridKey[] = [
  { act: 'type', keys: ['0–9'] },
  { act: 'edit', keys: ['F2'], short: true },
  { act: 'restore', keys: ['Esc'], short: true },
  { act: 'right', keys: ['Tab'], short: true },
  { act: 'left', keys: ['Shift + Tab'] },
  { act: 'down', keys: ['Enter'], short: true },
  { act: 'up', keys: ['Shift + Enter'] },
  { act: 'move', keys: ['←', '↑', '↓', '→'] },
  { act: 'row', keys: ['Home', 'End'] },
  { act: 'table', keys: ['Ctrl + Home', 'Ctrl + End'] },
  { act: 'page', keys: ['PageUp', 'PageDown'] },
  { act: 'extend', keys: ['Shift + ←↑↓→'], short: true },
  { act: 'all', keys: ['Ctrl + A'] },
  { act: 'copy', keys: ['Ctrl + C', 'Ctrl + X', 'Ctrl + V'] },
  { act: 'fillDown', keys: ['Ctrl + D'], short: true },
  { act: 'clear', keys: ['Delete'], short: true },
  { act: 'undo', keys: ['Ctrl + Z'], short: true },
  { act: 'redo', keys: ['Ctrl + Y'] },
];
