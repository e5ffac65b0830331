import type { checkSource as chinese } from './check-source.zh-cn.ts';
import { counted } from './counted.ts';

/** Words of checking a document as it stands. */
export const checkSource: typeof chinese = {
  title: (name) => `Check: ${name}`,
  asItStands: 'As it stands: totals are those of the document; nothing is added or changed.',
  recognised: (unit, year, edition) => `${unit} · ${year} · ${edition}`,
  unknownUnit: 'Authority unknown',
  unknownYear: 'Year unknown',
  yearOf: (year) => `${year}`,
  cells: (all, unsure) =>
    unsure === 0
      ? `${counted(all, 'cell')} read, all with certainty`
      : `${counted(all, 'cell')} read, ${unsure} to be checked`,
  back: 'My reports',
  copy: 'Save as an editable report',
  findings: 'Findings',
  nothing: 'No problems found',
  agrees: (count) => `${counted(count, 'cross-check')} agree`,
  more: (count) => `${count} more of this kind`,
  unsure: 'Cells to be checked',
  unmatched: 'Content without a place',
  unmatchedHint: 'The format has no place for these texts. They are listed here; none was dropped.',
  columns: { cell: 'Cell', text: 'In the document', place: 'Where' },
  source: 'Document',
  results: 'Results of the check',
  marks: {
    read: 'Recognised',
    unsure: 'To be checked',
    heading: 'Heading',
    unmatched: 'Without a place',
    text: '',
  },
  severities: { mustFix: 'has an error', mustExplain: 'to explain', notice: 'has a notice' },
  showMore: (count) => `Show ${counted(count, 'more line', 'more lines')}`,
  checking: (name) => `Checking ${name}…`,
};
