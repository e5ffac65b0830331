import type { transcribe as chinese } from './transcribe.zh-cn.ts';

/** Words of keying the report into another system, row by row. */
export const transcribe: typeof chinese = {
  title: 'Row by row',
  back: 'Back to preview',
  about:
    'For keying the figures into another system, or reading them out to someone. Press a figure to copy it.',
  rows: 'Rows',
  row: (index, all) => `Row ${index} of ${all}`,
  done: (done, all) => `${done} of ${all} rows keyed in`,
  finished: 'All rows are keyed in',
  states: { open: 'to key in', done: 'keyed in', changed: 'changed since it was keyed in' },
  rowIn: (label, state) => `${label}, ${state}`,
  table: (name, title) => `${name} ${title}`,
  pathMark: '›',
  blank: 'blank',
  copyFigure: (column, figure) => `${column} ${figure}, copy`,
  copied: (figure) => `Copied ${figure}`,
  refused: 'The browser did not allow copying. Please key it in from the screen.',
  spoken: (label, figures) => `${label}: ${figures}`,
  figure: (column, figure) => `${column} ${figure}`,
  between: ', ',
  headMark: ' · ',
  previous: 'Previous row',
  next: 'Next row',
  mark: 'Keyed in, next row',
  unmark: 'Mark as to key in',
  restart: 'Mark all as to key in',
  keys: [
    ['→ ↓', 'Next row'],
    ['← ↑', 'Previous row'],
    ['Enter', 'Keyed in, next row'],
    ['Home End', 'First, last row'],
  ],
  unkept: 'The marks hold for this visit alone: the browser did not keep them.',
  none: 'This report has no tables.',
};
