import type { Message } from '#domain/finding.ts';
import { findings } from './findings.en.ts';
import type { openingSentences } from './openings.zh-cn.ts';

/** What is said where opening, keeping or fetching something failed. */
const sentences: typeof openingSentences = {
  'store.full': () =>
    'The room the browser gives this software is full, and nothing was saved. Save the report as a file, then delete reports you no longer need',
  'store.failed': (v) =>
    `Not saved in this browser${reason(v)}. Save the report as a file; private windows, and browsers with local storage turned off, cannot keep it`,
  'store.notKept': () =>
    'This report is not in this browser. It may have been deleted, or the browsing data cleared. If you have it as a file, open that on the start page',
  'store.notRead': (v) =>
    `The reports in this browser cannot be read${reason(v)}. Close other windows and reload this page`,
  'store.notRemoved': (v) => `Not deleted${reason(v)}. Close other windows and try again`,
  'imports.notRead': (v) =>
    `The formats and local requirements imported into this browser cannot be read${reason(v)}. Close other windows and reload this page`,
  'imports.notOne': () =>
    'This is no file of a format or of local requirements. Open report files on the start page',
  'imports.notKept': (v) =>
    `Not kept in this browser${reason(v)}. Close other windows and try again`,
  'store.unsaved': (v) =>
    `“${v.unit}” has not been saved in this browser yet. Go back to it and save it as a file, then open another`,
  'open.empty': () => 'The file is empty. Check that it is the right file',
  'open.many': (v) =>
    `One file can be opened at a time, and ${v.count} were dropped. Open them one by one`,
  'open.backup': () =>
    'This is a backup. Press “Restore from backup” on the start page, then choose this file',
  'open.notRead': () =>
    'The browser cannot read this file. Check that it was not moved and is not in use by another program, and try again',
  'fetch.failed': (v) =>
    `“${v.path}” could not be fetched. Check the network, or that the files of the program are all there, and try again`,
  'correction.other': (v) =>
    `This is the report of “${v.unit}” for ${v.year}, of another authority or year. Choose the data file of this report as it was published`,
  'correction.otherState': (v) =>
    `This is not the state that was fixed when the correction began (hash ${v.hash}…). Choose the data file of the published report`,
  'correction.notKept': (v) =>
    `The browser did not keep the published report (${v.reason}), so no correction was begun. Check whether this is a private window, or whether space has run out`,
  'correction.noPublished': (v) =>
    `The report that is corrected is not in this browser (hash ${v.hash}…). Choose the data file of the published report under “Correction” beside the checks`,
  'work.cancelled': () => 'Cancelled',
  'work.failed': (v) => `Something went wrong${reason(v)}. The report has not changed. Try again`,
};

/** The sentence of any problem, without a full stop. */
export function sayProblem(message: Message): string {
  return sentences[message.id]?.(message.values) ?? findings.say(message);
}

function reason(values: Message['values']): string {
  return values.reason ? ` (${values.reason})` : '';
}
