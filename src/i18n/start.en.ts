import { counted } from './counted.ts';
import type { start as chinese } from './start.zh-cn.ts';

/** Words of the start page. */
export const start: typeof chinese = {
  title: 'My reports',
  help: 'Help',
  about: 'About',
  secrecy:
    'This software runs on this computer and uploads nothing. It is not cleared for state secrets: never enter any.',
  entrances: {
    label: 'Begin',
    blank: {
      title: 'New annual report',
      lines: [
        'Give the authority, its kind and the year, and begin with a blank form.',
        'Year and region choose the format; earlier years can be filled in too.',
      ],
      go: 'New',
    },
    check: {
      title: 'Check an existing report (Word, WPS, web page, PDF)',
      lines: [
        'Choose a file, drop it here or paste it (Ctrl+V): problems are listed at once.',
        'The document stays as it is. *.nianbao.json files are opened.',
      ],
      go: 'Choose file',
    },
    example: {
      title: 'Example report',
      lines: [
        'The 2021 report of a city, with all its figures and text.',
        'Change it as you like and delete it afterwards.',
      ],
      go: 'Open example',
    },
  },
  drop: 'Drop the file to open this report',
  pasted: 'Pasted content',
  reading: (name) => `Reading “${name}”…`,
  editions: 'Formats and local requirements',
  imported: {
    edition: (title, span) => `Imported the format “${title}”, for reports ${span}.`,
    local: (name, edition) => `Imported the local requirements “${name}”, which add to ${edition}.`,
    span: ({ from, to }) => (to === undefined ? `from ${from} on` : `from ${from} to ${to}`),
    create: 'Begin a report with it',
    show: 'Show formats',
    close: 'Dismiss',
  },
  kept: {
    title: 'Reports on this computer',
    count: (count) => counted(count, 'report'),
    today: (date, weekday) => `Today is ${weekday}, ${date}`,
    none: 'No reports yet. Begin a new one, or open the example.',
    noneFound: (wanted) => `No authority has “${wanted}” in its name.`,
    loading: 'Reading…',
    backUp: 'Back up all',
    restore: 'Restore from backup',
    find: 'Find by authority',
    columns: {
      unit: 'Authority',
      year: 'Year',
      edition: 'Format',
      sections: 'Sections filled in',
      outcome: 'Findings',
      saved: 'Saved',
      publishBy: 'Due and statutory dates',
      acts: 'Actions',
    },
    progress: (complete, all) => `${complete} of ${counted(all, 'section')} filled in`,
    nothingOpen: 'No problems',
    counted: (word, count) => `${word} ${count}`,
    onlyHere: 'In this browser only',
    noDate: 'None set',
    lawful: (date) => `By law ${date}`,
    changeEdition: 'Change',
    changeEditionOf: (unit, year) => `Change the format of the ${year} report of ${unit}`,
    remove: 'Delete',
    removeOf: (unit, year) => `Delete the ${year} report of ${unit}`,
  },
  problem: {
    opened: (name) => `“${name}” was not opened`,
    close: 'Dismiss',
  },
};
