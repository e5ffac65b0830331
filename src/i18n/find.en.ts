import type { find as chinese } from './find.zh-cn.ts';

/** Words of the search in the report. */
export const find: typeof chinese = {
  title: 'Find',
  wanted: 'Find what',
  previous: 'Previous (Shift+F3)',
  next: 'Next (F3)',
  close: 'Close (Esc)',
  hint: 'Looks through headings, text, figures of tables, remarks and explanations',
  none: 'Nothing found',
  count: (at, all) => `${at} of ${all}`,
  all: (all) => `${all} found`,
  more: (count) => `${count} more are not listed; be more specific`,
  instead: 'Replace with',
  replace: 'Replace',
  replaceAll: 'Replace all',
  bound: (count) =>
    `Figures that come from tables cannot be replaced in the text (${count}); change the table`,
  elsewhere: 'Replaces in the text alone',
  replaced: (wanted, instead, count) =>
    instead === ''
      ? `“${wanted}” taken out (${count})`
      : `“${wanted}” replaced with “${instead}” (${count})`,
  undo: 'Undo',
  results: 'Found',
  front: 'Front page and contact',
  kinds: { heading: 'Heading', line: '', note: 'Remark', explanation: 'Explanation' },
  cell: (table, row, column) => `“${table} ${row}, ${column}”`,
  locate: (what) => `Go to: ${what}`,
};
