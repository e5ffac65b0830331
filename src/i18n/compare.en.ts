import type { compare as chinese } from './compare.zh-cn.ts';
import { counted } from './counted.ts';
import { findings } from './findings.en.ts';

/** Words of 对比: a report beside an earlier one, figures and text. */
export const compare: typeof chinese = {
  title: 'Compare',
  with: 'Compare with',
  lastYear: (year) => `Last year’s report (${year})`,
  kept: (unit, year) => `${unit} ${year}`,
  version: (name) => `Version: ${name}`,
  file: (name) => `File: ${name}`,
  openFile: 'Open a file…',
  chooser: 'Choose the report file to compare with',
  reading: (name) => `Reading ${name}…`,
  notRead: (name) => `${name} could not be read`,
  none: 'There is no report to compare with yet.',
  noneHint:
    'Open last year’s report or another copy of this one (Word, PDF, web page, Excel, text or *.nianbao.json). A report of last year that was carried over, or that is kept in this browser, stands here by itself.',
  view: 'What to show',
  views: { figures: 'Figures', chart: 'Chart', text: 'Text' },
  sides: { year: (year) => String(year), now: 'Now', other: 'The other' },

  table: 'Scope',
  allTables: 'All tables',
  tableOf: (name, title) => `${name} ${title}`,
  order: 'Order',
  orders: { weight: 'By strength of change', change: 'By change', form: 'As in the form' },
  totals: 'With totals',
  flagged: 'Only what needs attention',
  longForm: 'Export long form',
  longFormHint:
    'All cells of both reports, one a line, as CSV for statistics; with a column of sources, so no file for publication.',
  counted: (changed) => `${counted(changed, 'cell')} changed`,
  lost: (count) =>
    `${counted(count, 'more cell')} of the other report ${count === 1 ? 'has' : 'have'} no place in this format and ${count === 1 ? 'is' : 'are'} not listed.`,
  unit: (unit) => ` (${unit})`,
  cell: (table, row, column) => `${table} · ${row} · ${column}`,
  heads: {
    cell: 'Cell',
    change: 'Change',
    rate: 'Rate',
    bar: 'Strength',
    flags: 'Findings and explanations',
  },
  barHint:
    'How strong the change is for a figure of this size: the larger the figure, the more it moves by itself. To the right for more, to the left for fewer.',
  unknown: '—',
  blank: 'blank',
  signed: (digits, positive) => (positive ? `+${digits}` : digits.replace('-', '−')),
  severities: findings.severity,
  explained: 'Explained',
  changed: 'Figures changed since, please confirm',
  said: (reason, by) => (by === '' ? reason : `${reason} (${by})`),
  sameFigures: 'All figures are the same.',
  nothing: 'No cell meets these conditions.',
  clear: 'Show all',

  chart: {
    panel: (table, unit) => (unit === '' ? table : `${table} (${unit})`),
    item: (name, before, now) => `${name}: ${before} → ${now}`,
    nothing: 'No figure differs that both reports have.',
    more: (count) => `${counted(count, 'smaller change')} not drawn; see Figures.`,
  },

  text: {
    front: 'Front page and contacts',
    share: (share, same, all) => `${same} of ${counted(all, 'sentence')} unchanged (${share})`,
    figuresOnly: (count) => `${count} more but for the figures`,
    hint: 'Sentences of fewer than 12 characters are not counted. A sentence is unchanged where it stands anywhere in the other report.',
    none: 'No sentences to compare',
    and: ', ',
    wholeReport: 'Whole report:',
    onlyNow: 'The other report has no such section',
    onlyBefore: 'This report has no such section',
    headed: (heading) => `Headed before: ${heading}`,
    same: 'No change',
    onlyChanges: 'Only changed paragraphs',
    unchanged: (count) => `${counted(count, 'unchanged paragraph')}`,
    inserted: 'Inserted: ',
    deleted: 'Deleted: ',
    allSame: 'All text is the same.',
  },
};
