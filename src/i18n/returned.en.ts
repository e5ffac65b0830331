import { counted } from './counted.ts';
import type { ReturnedWords } from './returned.zh-cn.ts';

/** Words of the returned draft: what was changed in an edited copy, to be taken over or not. */
export const returned: ReturnedWords = {
  title: 'Returned draft',
  front: 'Title and opening',
  inCopy: (place) => (place === '' ? 'Returned draft' : `Returned draft, ${place}`),
  none: 'There is no returned draft of this report.',
  noneHint:
    'Drop the edited review draft here (.docx saved by Word, WPS or LibreOffice), or choose it: its changes and comments are listed one by one.',
  choose: 'Choose returned draft…',
  chooser: 'Choose the file of the returned draft',
  reading: (name) => `Reading “${name}”…`,
  notRead: (name) => `“${name}” was not read`,
  drop: 'Drop the file to read it',
  about: (name, changes, comments) =>
    `${name}: ${counted(changes, 'change')}, ${counted(comments, 'comment')}`,
  nothing: 'The same as the review draft that was printed: no changes and no comments.',
  andLeft: (count) => (count === 0 ? ', all dealt with' : `, ${count} not dealt with yet`),
  state: 'Progress',
  filters: {
    open: (count) => `To do ${count}`,
    all: (count) => `All ${count}`,
  },
  noneOpen: 'No change is left to deal with.',
  acceptAll: (count) => `Accept all (${count})`,
  acceptAllHint: (contradictions) =>
    contradictions === 0
      ? ''
      : `Without the ${contradictions} that contradict a table; please choose for each of them.`,
  groups: {
    binding: 'Figures that contradict a table',
    cell: 'Figures of tables',
    text: 'Text',
    line: 'Title and dates',
    comment: 'Comments',
    other: 'To be done by hand',
  },
  hints: {
    binding:
      'These figures are linked to a table, but the returned draft changed the text. Choose whether to change the table, or the text alone.',
    other:
      'Content that this software made by itself, or text without a place in the report. Nothing was changed.',
  },
  heads: {
    place: 'Place',
    before: 'Review draft',
    after: 'Returned draft',
    who: 'By',
    act: 'Actions',
  },
  cell: (table, row, column) => `${table} · ${row} · ${column}`,
  parts: { figures: '', texts: '', notes: ' (note)', units: ' (unit)' },
  lines: {
    title: 'Title of the report',
    heading: 'Heading of a section',
    attachment: 'Name of an annex',
    signedOn: 'Date signed',
  },
  blank: 'blank',
  added: 'Paragraph added',
  removed: 'Paragraph deleted',
  inserted: 'Inserted: ',
  deleted: 'Deleted: ',
  tableSays: (digits) => `Table ${digits || 'blank'}`,
  textSays: (digits) => `Text ${digits}`,
  says: (table, text) =>
    `The table has ${table || 'nothing'}; the text of the returned draft was changed to ${text}`,
  unbinds: 'If accepted, figures of the sentence that were linked to a table become plain text.',
  now: (text) => `This report now has ${text || 'nothing'}`,
  otherwise:
    'This report, too, was changed here after printing, so the change cannot be accepted directly. Please go there and do it by hand.',
  same: 'This report has it already',
  accept: 'Accept',
  acceptOf: (what) => `Accept: ${what}`,
  refuse: 'Decline',
  refuseOf: (what) => `Decline: ${what}`,
  changeTable: (digits) => `Change the table to ${digits}`,
  changeText: 'Change the text alone',
  done: 'Done',
  doneOf: (what) => `Done: ${what}`,
  again: 'Decide again',
  againOf: (what) => `Decide again: ${what}`,
  locate: 'Show',
  locateOf: (what) => `Show: ${what}`,
  decided: { accepted: 'Accepted', refused: 'Declined', done: 'Done' },
  by: ({ by, at }) =>
    [by ?? 'Unnamed', at ? at.slice(0, 16).replace('T', ' ') : ''].filter(Boolean).join(' '),
  untracked: 'Not tracked',
  quote: (text) => `Comment “${text}”`,
  commentOn: (quote) => (quote === '' ? 'Comment' : `Comment on “${quote}”`),
  labels: {
    accepted: (name, what) => `Returned draft “${name}”, accepted: ${what}`,
    acceptedAll: (name, count) => `Returned draft “${name}”, accepted: ${counted(count, 'change')}`,
    refused: (name, what) => `Returned draft “${name}”, declined: ${what}`,
    again: (name, what) => `Returned draft “${name}”, to be decided again: ${what}`,
  },
  acceptedToast: (count) => `${counted(count, 'change')} accepted`,
  undo: 'Undo',
};
