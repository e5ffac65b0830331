import { counted } from './counted.ts';
import type { LastYearWords } from './last-year.zh-cn.ts';

/** Words of carrying over: what a report takes from last year's, and last year's text and figures beside. */
export const lastYear: LastYearWords = {
  carried: (year, count) =>
    count === 0
      ? `Compared with the report for ${year}`
      : `Carried over from the report for ${year}: ${counted(count, 'item')}`,
  source: (year, rows) => `Report for ${year}: ${rows}`,

  open: 'Open last year’s report…',
  chooser: 'Choose the file of last year’s report',
  kept: 'Reports on this computer',
  keptOf: (unit, year) => `${unit} ${year}`,
  reading: (name) => `Reading “${name}”…`,
  notRead: (name) => `“${name}” was not read`,

  dialog: {
    title: (year) => `Carry over from the report for ${year}`,
    titleUnknown: 'Carry over from last year’s report',
    read: (name, unit, edition) => `${name}: ${unit || 'authority unknown'}, ${edition}.`,
    yearUnknown: (year) =>
      `The file does not say its year; it is taken for the report for ${year}.`,
    notBefore: (year, now) =>
      `This is the report for ${year}, not for the year before ${now}. Go on if you do want to use it.`,
    otherUnit: (unit, now) => `The authorities differ: last year “${unit}”, this report “${now}”.`,
    unsure: (count) =>
      `${counted(count, 'cell')} could not be made out with certainty and are not ticked. Compare them with the document first.`,
    nothing:
      'There is nothing to fill in: figures carried over, authority, contact and headings are the same in this report, or last year’s does not have them.',
    compared:
      'Last year’s figures and text are for comparison and for checks on what is carried over. They stay in this browser and go into no exported file.',
    columns: { take: 'Fill in', item: 'Item', before: 'This report', after: 'Last year' },
    blank: 'blank',
    keep: 'Something else stands here; not ticked',
    all: 'All',
    none: 'None',
    cancel: 'Cancel',
    compareOnly: 'Compare only',
    fill: (count) => `Fill in ${counted(count, 'item')}`,
    filled: (year, count) =>
      count === 0
        ? `Compared with the report for ${year}`
        : `Carried over from the report for ${year}: ${counted(count, 'item')} filled in`,
    undo: 'Undo',
  },
  groups: {
    figure: 'Figures carried over',
    line: 'Authority and contact',
    heading: 'Headings',
    text: 'Last year’s text (copied word for word: rewrite every sentence; the checks point out those left as they were)',
  },
  lines: {
    name: 'Name of the authority',
    shortName: 'Short name',
    regionCode: 'Region code',
    creditCode: 'Unified social credit code',
    office: 'Office',
    address: 'Address',
    postcode: 'Postcode',
    phone: 'Telephone',
    email: 'E-mail',
  },
  cell: (table, row, column) => `${table} · ${row} · ${column}`,
  from: (rows) => `Last year: “${rows}”`,
  start: 'as at the start of the year; adjust it once what was issued and repealed is filled in',
  unsureCell: 'not certain',
  section: 'Section of your own',
  paragraphs: (count) => counted(count, 'paragraph'),

  tab: {
    none: 'There is no report of last year yet.',
    noneHint:
      'Open last year’s report (Word, PDF, web page, Excel, text or *.nianbao.json): figures carried over, contact and so on are filled in, its figures and text stand here beside yours, and what should follow from it is checked. You can also drop the file on this page.',
    source: (unit, year, edition) => `${unit} ${year}, ${edition}`,
    file: (name) => `File: ${name}`,
    here: 'Report on this computer',
    carry: 'Carry over…',
    other: 'Another one…',
    column: 'Column',
    heads: { last: 'Last year', now: 'This year', change: 'Change' },
    figures: (table) => `${table}: last year and this year`,
    noFigures: 'Last year’s report has no figures for this table.',
    unit: (name) => `Unit: ${name}`,
    text: 'Last year’s text',
    noText: 'Last year’s report has no text in this section.',
    noCounterpart: 'Last year’s report does not have this section.',
    contact: 'Last year’s contact',
    same: '0',
    unknown: '—',
  },

  create: {
    field: 'Carry over from last year',
    hint: 'Last year’s Word file, PDF, web page, Excel, text or *.nianbao.json; or drop it here',
    none: 'Nothing; begin with a blank form',
    file: 'Choose file…',
    read: (name, unit, year, figures) =>
      `Read “${name}”: ${unit || 'authority unknown'}, ${year}, ${counted(figures, 'figure')}. Figures carried over, contact and so on are filled in when the report is created; one undo takes them back.`,
    yearUnknown: 'year unknown',
    yearOf: (year) => `${year}`,
    title: 'New from last year',
  },
};
