import type { about as chinese } from './about.zh-cn.ts';

/** Words of the about box. */
export const about: typeof chinese = {
  title: 'About this software',
  version: 'Version',
  versionOf: (version, build) => (build ? `${version} (build ${build})` : version),
  browser: 'Browser',
  browserOf: (version) => `Chromium ${version}`,
  otherBrowser: 'Not Chromium',
  use: 'How it is used',
  offline: 'Kept in this browser; opens without a network too',
  file: 'Single file, opened from a folder',
  online: 'From a server; over https it is kept in this browser and opens without a network too',
  editions: 'Formats',
  editionOf: (title, revision) => `${title} (revision ${revision})`,
  reading: 'Reading…',
  licence: 'Licence',
  licenceOf:
    'MIT: free to use, change and pass on. Fonts and libraries have licences of their own:',
  licences: {
    'third-party.txt': 'Libraries',
    'fonts/noto-serif-sc.txt': 'Noto Serif SC',
    'fonts/noto-sans-sc.txt': 'Noto Sans SC',
    'fonts/nianbao-kai.txt': 'Kai',
  },
  close: 'Close',
};
