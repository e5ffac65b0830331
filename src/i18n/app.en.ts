import type { app as chinese } from './app.zh-cn.ts';

/** Words of the program around the screens. */
export const app: typeof chinese = {
  opening: 'Opening the report…',
  loading: 'Loading…',
  close: 'Close',
  notOpened: 'This report was not opened',
  toStart: 'Back to my reports',
  failure: {
    title: 'The program has failed and stopped',
    kept: 'Reports that were saved are safe. Please copy the text below and pass it to your IT staff.',
    partMissing: 'A file of the program could not be fetched, so it has stopped',
    partKept:
      'The program may just have been updated, or the network is down. Reports that were saved are safe. Reload to go on.',
    saveFile: 'Save the open report as a file',
    reload: 'Reload',
    copy: 'Copy this text',
    copied: 'Copied',
    details: 'What went wrong',
  },
};
