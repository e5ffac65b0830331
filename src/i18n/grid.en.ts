import { counted } from './counted.ts';
import type { grid as chinese } from './grid.zh-cn.ts';

/** Words of the figure tables: what cells are called and what is done to them. */
export const grid: typeof chinese = {
  /** 予以公开, 自然人, 311 件, differs */
  cellName: (parts) => parts.filter(Boolean).join(', '),
  /** 自然人 · 予以公开 */
  cellPath: (column, row) => `${column} · ${row}`,
  amount: (digits, unit) => (unit ? `${digits} ${unit}` : digits),
  blank: 'blank',
  computed: 'computed total',
  typedTotal: 'ledger total',
  sumIs: (digits) => `the computed total is ${digits}`,
  unreadable: 'not a number',
  differs: 'differs',
  toExplain: 'to explain',
  shouldBe: (digits) => `likely wrong, should be ${digits}`,

  changed: (cell, before, after) => `${cell}: ${before || 'blank'} changed to ${after || 'blank'}`,
  filled: (cell, after) => `${cell}: ${after} filled in`,
  cleared: (count) => `Clear ${counted(count, 'cell')}`,
  cut: (count) => `Cut ${counted(count, 'cell')}`,
  filledDown: (count) => `Fill down ${counted(count, 'cell')}`,
  zeroed: (table, count) => `${table}: 0 in ${counted(count, 'blank cell')}`,
  pasted: (rows, columns) => `Paste ${counted(rows, 'row')} × ${counted(columns, 'column')}`,

  fillZeros: 'Put 0 in blank cells',
  fillZerosTip: '0 for what did not happen; can be undone in one step',
  noBlanks: 'No cell is blank',

  pasteTitle: (rows, columns, odd) =>
    `Paste ${counted(rows, 'row')} × ${counted(columns, 'column')}: please look at ${counted(odd, 'cell')}`,
  pasteCell: 'Cell',
  pasteTyped: 'Clipboard',
  pasteBecomes: 'Will be',
  pasteBefore: 'Now',
  quoted: (text) => `“${text}”`,
  leftBlank: 'blank',
  kept: (text) => `${text} (as it is; not a number)`,
  pasteRest: (count) =>
    count === 0
      ? 'Can be undone in one step.'
      : `The other ${count} go in as they are. Can be undone in one step.`,
  pasteOutside: (count) =>
    `${counted(count, 'figure')} would stand outside the table and will be left out.`,
  pasteFill: (filled, blank) =>
    blank === 0 ? `Fill in ${filled}` : `Fill in ${filled}, leave ${blank} blank`,
  cancel: 'Cancel',
  undo: 'Undo',

  keys: {
    move: 'Go to the next cell',
    extend: 'Select',
    down: 'Down',
    up: 'Up',
    right: 'Right',
    left: 'Left',
    row: 'Start or end of the row',
    table: 'Start or end of the table',
    page: 'Ten rows up or down',
    all: 'Select all',
    type: 'Type to replace the figure',
    edit: 'Edit',
    restore: 'Restore',
    clear: 'Clear',
    fillDown: 'Fill down',
    copy: 'Copy, cut and paste, also to and from Excel and WPS',
    undo: 'Undo',
    redo: 'Redo',
  },
};
