import { counted } from './counted.ts';
import type { history as chinese } from './history.zh-cn.ts';

/** Words of 修改记录: versions, what happened to one cell, everything that was done. */
export const history: typeof chinese = {
  views: 'What to show',
  view: {
    versions: (count) => (count === 0 ? 'Versions' : `Versions ${count}`),
    cell: 'This cell',
    all: 'All changes',
  },
  keep: 'Keep a version',
  name: 'Name of the version',
  nameHint: 'Such as: before the review',
  nameMissing: 'Please give the version a name.',
  confirm: 'Keep',
  cancel: 'Cancel',
  kept: (name) => `Version “${name}” kept`,
  notKept: 'The version was not kept',
  none: 'No versions yet.',
  about:
    'Versions stay in this browser and go into no file. One is kept by itself before a change of format, a carry-over, a restored version, changes taken from a returned draft and an export.',
  automatic: 'automatic',
  list: 'Versions',
  same: 'Same as now',
  differs: 'Differs from now in ',
  figures: (count) => counted(count, 'figure'),
  texts: (count) => counted(count, 'text'),
  others: (count) => counted(count, 'other thing'),
  and: ', ',
  restore: 'Restore',
  restoreOf: (name) => `Restore version “${name}”`,
  restored: (name) => `Version “${name}” restored`,
  compare: 'Compare',
  compareOf: (name) => `Compare with version “${name}”`,
  drop: 'Delete',
  dropOf: (name) => `Delete version “${name}”`,
  dropped: (name) => `Version “${name}” deleted`,
  undo: 'Undo',
  damaged: 'This version cannot be read: ',

  noCell:
    'Put the cursor into a cell of a table to see its changes here: when, from what to what, and why.',
  cellEmpty: 'No changes of this cell are on record.',
  cell: (table, row, column) => `${table} · ${row} · ${column}`,
  blank: 'blank',
  becomes: 'becomes',
  source: (source) => `Source: ${source}`,
  nothing: 'No changes yet.',
};
