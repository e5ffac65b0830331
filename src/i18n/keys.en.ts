import type { keys as chinese } from './keys.zh-cn.ts';

/** Words of the list of shortcuts and the printed card. */
export const keys: typeof chinese = {
  title: 'Keys',
  card: 'Key card',
  print: 'Print',
  printCard: 'Print the key card',
  back: 'Back',
  close: 'Close',
  groups: {
    report: 'On every screen',
    table: 'In tables',
    text: 'In text',
    transcribe: 'Keying into another system',
  },
  acts: {
    help: 'Show this list',
    find: 'Find and replace',
    findNext: 'Next (while finding)',
    findPrevious: 'Previous (while finding)',
    undo: 'Undo',
    redo: 'Redo',
    save: 'Save as file',
    print: 'To preview and export; again to print',
    insertFigure: 'Insert a figure of a table',
    showFindings: 'Show the findings at the caret',
  },
};
