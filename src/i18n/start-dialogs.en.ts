import { counted } from './counted.ts';
import type { startDialogs as chinese } from './start-dialogs.zh-cn.ts';

/** Words of the dialogs of the start page. */
export const startDialogs: typeof chinese = {
  blankDialog: {
    title: 'New annual report',
    unit: 'Name of the authority',
    unitHint: 'In full, as on its seal, in Chinese: it is printed in the report',
    unitMissing: 'Please give the name of the authority: title and signature need it',
    kind: 'Kind of authority',
    level: 'Level of government',
    year: 'Year',
    yearOf: (year) => `${year}`,
    past: 'An earlier year, for the record',
    region: 'Region',
    anyRegion: 'Any',
    edition: 'Format',
    editionHint: 'Chosen by year and region; can be changed',
    editionOf: (title, basis) => (basis ? `${title} (${basis})` : title),
    readingEditions: 'Reading the formats…',
    noEdition: 'There is no format for this year',
    local: 'Local requirements',
    noLocal: 'None',
    cancel: 'Cancel',
    create: 'Create',
  },
  removeDialog: {
    title: (unit, year) => `Delete the ${year} report of “${unit}”?`,
    onlyHere:
      'This report is in this browser only and cannot be restored once deleted. To keep it, open it and save it as a file first.',
    inFile: (name) => `Only the copy in this browser is deleted; the file “${name}” stays.`,
    cancel: 'Cancel',
    remove: 'Delete report',
  },
  changeEdition: {
    title: (unit, year) => `Change the format of the ${year} report of “${unit}”`,
    now: (title, local) =>
      local ? `Now: ${title}, with the local requirements “${local}”.` : `Now: ${title}.`,
    to: 'Change to',
    revisionOf: (title, revision) => `${title} (revision ${revision})`,
    local: 'Local requirements',
    noLocal: 'None',
    same: 'This is the format it has. Choose another format or other local requirements to see here what would change.',
    onlyOne:
      'There is no other format and there are no local requirements for this year. Import one first, in “Formats and local requirements”.',
    kept: (count) =>
      count === 0
        ? 'There are no figures to move to the new format.'
        : `${counted(count, 'filled cell')} have a place in the new format and keep their figures.`,
    lost: (count) =>
      `${counted(count, 'filled cell')} have no place in the new format and will not be kept:`,
    lostCell: (table, row, column, text) => `${table} · ${row} · ${column}: ${text}`,
    sections: (titles) =>
      `The new format does not have these sections; those with text stay as sections of your own: ${titles}.`,
    loosened: (count) =>
      `${counted(count, 'figure')} in the text become plain text and no longer follow the tables.`,
    log: 'Figures without a place are kept in the history. You can save the report as a file first.',
    loading: 'Reading…',
    cancel: 'Cancel',
    change: (title) => `Change to ${title}`,
    done: (title) => `Changed to ${title}`,
  },
};
