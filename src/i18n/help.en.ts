import { findings } from './findings.en.ts';
import type { HelpWords } from './help.zh-cn.ts';
import { textChecks } from './text-checks.en.ts';

/** Words of the help page. What it says of the checks is told by the checks themselves. */
export const help: HelpWords = {
  title: 'Help',
  back: 'My reports',
  print: 'Print',
  contents: 'Contents',
  parts: {
    steps: 'From filling in to signing',
    cells: 'What cells look like',
    keys: 'Keys in tables',
    rules: 'Cross-checks and other rules',
    text: 'Checks of the text',
    never: 'What is not checked',
  },
  steps: [
    'Begin a new report, or open last year’s file and save it under another name. Type the figures, or paste whole blocks from Excel and WPS.',
    'It is checked as you go: each cell shows its verdict at once; at the side are both figures, the difference, the cells that are likely wrong, and the source.',
    'Go through “Check” point by point: mend errors, explain what needs explaining. The first line says what is left before signing.',
    'See the real pages in “Preview”, and export the review draft or the publication version. Reports with open points can be exported too; that is for the authority to decide.',
    'Save it as a *.nianbao.json file at any time to back it up or hand it over. This software runs on this computer and uploads nothing.',
  ],
  severity: findings.severity,
  severities: {
    mustFix:
      'Figures of a table contradict each other, a figure cannot be read, or a required section or table is missing. It should be mended.',
    mustExplain:
      'Something differs from last year, from the text or from what is required, and may have a reason. Mend it, or explain it.',
    notice: 'Wording, marks or form that are worth a look.',
  },
  severityTable: 'Severity',
  legend: 'What each state of a cell means',
  legendLead: 'Each state differs in shape first, in colour second.',
  cells: {
    blank: ['Blank', 'a line to be filled in; blank is not 0'],
    value: ['Figure', 'black on white, at the right'],
    zero: ['Zero', 'paler, so that other figures stand out'],
    total: ['Computed total', 'grey; computed where nothing is typed'],
    typedTotal: ['Ledger total', 'a white box on grey: a total typed by hand'],
    typedDiffers: ['Ledger total, differs', 'the computed total stands at its left'],
    differs: ['Differs (error)', 'solid red corner at the top right, light red ground'],
    warned: ['Differs (to explain)', 'solid amber corner at the top right, light amber ground'],
    suspect: ['Likely wrong', 'question mark and wavy line: look at this cell first'],
    unreadable: ['Not a number', 'at the left, hatched; kept as it is'],
    focus: ['Focus', 'blue frame with a square'],
    typing: ['Typing', 'blue frame, white, with a cursor; Esc restores'],
    picked: ['Selected', 'light blue; their sum is in the bar below'],
  },
  keyTable: 'Keys and what they do',
  keyHeads: ['Key', 'What it does'],
  ruleLead:
    'A rule is worked out once for each column or row of a table. Rules stand in the format, not in the program.',
  edition: 'Format',
  noEdition: 'No format was read.',
  reading: 'Reading…',
  ruleTable: (edition) => `Rules of ${edition}`,
  ruleHeads: ['Rule', 'Severity', 'Compares', 'Source'],
  compared: {
    same: 'Within the report',
    lastYear: 'With last year’s report',
    condition: 'On a condition',
  },
  textLead: (count) =>
    `${count} checks, each with sentences that it reports and sentences that it does not.`,
  areas: {
    structure: 'Structure and form',
    narrative: 'Numbers in the text',
    wording: 'Wording, marks, links and privacy',
  },
  checkTitle: (id) => textChecks[id]?.title ?? id,
  checkWhy: (id) => textChecks[id]?.why ?? '',
  severityOf: (word) => `Severity: ${word}`,
  source: (source) => `Source: ${source ?? 'the document of the format in use'}`,
  fires: 'Reported',
  silent: 'Not reported',
  emptyText: '(empty paragraph)',
  wholeReport: 'Looks at the whole report; no example sentences.',
  never: [
    'Whether figures agree with ledgers and records, whether what the text says is true, and whether state secrets, trade secrets or private matters are touched, must be reviewed by people.',
    'Without last year’s report nothing is compared with last year, and rules for other kinds of authority do not run. “Check” lists each rule not run and why.',
    'A figure that is blank or cannot be read leaves a rule undecided: it neither agrees nor differs.',
    'Text and figures in pictures are not checked.',
  ],
};
