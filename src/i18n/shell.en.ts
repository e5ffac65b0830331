import type { shell as chinese } from './shell.zh-cn.ts';

/** Words of the frame of an open report. */
export const shell: typeof chinese = {
  product: 'Annual Reports on Government Information Disclosure',
  mark: 'A',
  home: 'My reports',
  languageMissing:
    'The other language could not be fetched. Check the network, or that the files of the program are all there, and try again.',
  steps: 'Steps',
  edit: 'Fill in',
  review: 'Check',
  errors: 'errors',
  compare: 'Compare',
  preview: 'Preview',
  returned: 'Returned',
  drop: 'Drop the file: an edited review draft is compared with this report, last year’s report is carried over, anything else is checked at once',
  export: 'Export',
  reportTitle: (unit, year) => `${year} ${unit}`,
  locked: 'Locked',
  saving: 'Saving…',
  savedAt: (at) => (at ? `Saved ${at}` : 'Saved'),
  stateWord: { saving: '', saved: 'Saved', failed: '' },
  onlyHere: 'here only',
  onlyHereHint:
    'Clearing the browsing data clears it too. Save it as a file to back it up or pass it on.',
  saveFailed: 'Not saved',
  saveFile: 'Save file',
  saveFileHint: 'Save as a *.nianbao.json file (Ctrl+S)',
  newVersion: 'New version: save and reload to use it',
  newVersionHint:
    'Press here to save and reload. Close other windows with reports first, if there are any.',
  find: 'Find',
  findHint: 'Find and replace (Ctrl+F)',
  undo: 'Undo',
  redo: 'Redo',
  undoOf: (label) => `Undo: ${label} (Ctrl+Z)`,
  redoOf: (label) => `Redo: ${label} (Ctrl+Y)`,
};
