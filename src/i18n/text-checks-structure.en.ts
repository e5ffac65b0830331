import { counted } from './counted.ts';
import type { TextCheckWords } from './text-check-words.ts';
import { quote, said } from './text-checks-values.ts';

/** Sections, headings, numbering, repetition, dates. */
export const structureSayings: Readonly<Record<string, TextCheckWords>> = {
  missingSection: {
    title: 'Section missing',
    why: 'The sections that the format prescribes must all be there.',
    say: (v) => `“${said(v, 'title')}” is missing`,
  },
  missingTable: {
    title: 'Table missing',
    why: 'The tables that the format prescribes must all be there.',
    say: (v) => `“${said(v, 'section')}” has no table`,
  },
  missingOptionalTable: {
    title: 'No table attached',
    why: 'Some reports have no table; where one had to be submitted, it should be published too.',
    say: (v) => `“${said(v, 'table')}” is not attached. Please check`,
  },
  emptySection: {
    title: 'Section with nothing in it',
    why: 'A section that must be written may not be blank, nor say “无” (none) alone.',
    say: (v) => `“${said(v, 'heading')}” has nothing in it. Please write it`,
  },
  bareNone: {
    title: 'Section that says “无” alone',
    why: 'A section with nothing to say can be left out; where it is there, a whole sentence reads better.',
    say: (v) => `“${said(v, 'heading')}” says nothing of substance. Please check`,
  },
  sectionOrder: {
    title: 'Order of sections',
    why: 'Sections should stand in the order of the format.',
    say: (v) => `“${said(v, 'heading')}” should come before “${said(v, 'before')}”`,
  },
  headingNumbers: {
    title: 'Numbers of headings',
    why: 'The numbers of the sections should run on, with none left out and none twice.',
    say: (v) => `“${said(v, 'heading')}” should have the number “${said(v, 'instead')}”`,
  },
  announcedParts: {
    title: 'Number of sections announced',
    why: 'Where the opening says how many sections the report has, there should be that many.',
    say: (v) =>
      `The opening announces ${counted(Number(v.announced), 'section')}; there ${isAre(v.actual)} ${said(v, 'actual')}`,
  },
  announcedItems: {
    title: 'Number of points announced',
    why: 'Where so many points are announced, “一是”, “二是” and so on should be that many.',
    say: (v) => `After ${quote(v)} there ${isAre(v.actual)} ${counted(Number(v.actual), 'point')}`,
  },
  processingFee: {
    title: 'Information processing fees',
    why: 'The report should say what information processing fees were charged, also when there were none.',
    say: (v) =>
      `Nothing is said of information processing fees. Please say it in “${said(v, 'section')}”`,
  },
  signedAfterPublished: {
    title: 'Date signed and date published',
    why: 'A report is not signed after it was published.',
    say: (v) =>
      `The date signed, ${said(v, 'signedOn')}, is after the date published, ${said(v, 'publishedOn')}`,
  },
  deadlineMissed: {
    title: 'Last day for publishing',
    why: 'The Regulations set the last day on which an annual report may be published.',
    say: (v) =>
      `The date published, ${said(v, 'publishedOn')}, is after the last day, ${said(v, 'deadline')} (${said(v, 'basis')})`,
  },
  nearCopy: {
    title: 'Close copy of last year’s report',
    why: 'Where more than half of the sentences are those of last year, reviewers take the report for a copy. Numbers are left out of the comparison.',
    say: (v) =>
      `“${said(v, 'heading')}” has ${counted(Number(v.sentences), 'sentence')}, ${said(v, 'copied')} as last year: ${said(v, 'share')}%`,
  },
  strangeRow: {
    title: 'Rows of another format',
    why: 'A row that only the format of other years has is mostly left over from an old table. Checked in original documents.',
    say: (v) => `${quote(v)} is a row of ${said(v, 'edition')}; this format has none`,
  },
  mangledLabel: {
    title: 'Row labels with characters lost or wrong',
    why: 'Rows of the tables should be called as the format calls them; characters are easily lost on the way to a web page. Checked in original documents.',
    say: (v) => `The row label ${quote(v)} should be “${said(v, 'instead')}”`,
  },
  brokenTable: {
    title: 'Broken tables',
    why: 'A table on a web page should have all its rows and columns; merged cells are easily lost when it is copied there. Checked in original documents.',
    say: (v) =>
      v.how === 'scattered'
        ? `${said(v, 'table')} stands in pieces, not as one table`
        : `The rows of ${said(v, 'table')} have unequal numbers of columns; cells may be missing`,
  },
  attachmentList: {
    title: 'Annexes and their list',
    why: 'What the text calls an annex should be there, under the title that the list of annexes gives it.',
    say: (v) =>
      v.why === 'unlisted'
        ? `The annex “${said(v, 'quote')}” is not in the list of annexes`
        : `There is no annex for “${said(v, 'quote')}”; the report has ${said(v, 'count')}`,
  },
  copyOfOther: {
    title: 'Copies of other authorities',
    why: 'Where more than half of the sentences are those of another authority, the text is mostly copied. Figures are not compared; checking a folder compares all reports in it.',
    say: (v) =>
      `${said(v, 'copied')} of the ${said(v, 'sentences')} sentences of “${said(v, 'heading')}” (${said(v, 'share')}%) are those of ${said(v, 'unit')}`,
  },
  repeatedTable: {
    title: 'Table the same as last year',
    why: 'Where all figures of a table are those of last year, it may have been left unchanged when last year’s file was used again.',
    say: (v) =>
      `All ${said(v, 'count')} figures of ${said(v, 'table')} are those of last year’s report`,
  },
  formOfYear: {
    title: 'Year and format',
    why: 'The format differs from year to year; in an old one, rows and columns stand that were given up.',
    say: (v) =>
      `The report for ${said(v, 'year')} uses ${said(v, 'form')}, which is not the format of that year`,
  },
  announcedList: {
    title: 'Names listed and number given',
    why: 'As many names should be listed as the number given says; a list that ends in “等” may have fewer, not more.',
    say: (v) =>
      `${counted(Number(v.actual), 'name')} listed, but the number given is “${said(v, 'quote')}”`,
  },
  unpairedMeasures: {
    title: 'Number of problems and of measures',
    why: 'Where problems and measures are both listed, each problem should be answered. One measure may answer two problems; if two or more are lacking, please take a look.',
    say: (v) =>
      `${counted(Number(v.problems), 'problem')}, ${counted(Number(v.measures), 'measure')}`,
  },
  renamedHeading: {
    title: 'Heading not as in the format',
    why: 'Headings should be those of the format.',
    say: (v) => `“${said(v, 'heading')}” is “${said(v, 'official')}” in the format`,
  },
  titleForm: {
    title: 'Form of the title',
    why: 'The title is the full name of the authority, the year, and “政府信息公开工作年度报告”.',
    say: (v) => `The title ${quote(v)} should end in “${said(v, 'ending')}”`,
  },
  repeatedHeading: {
    title: 'Headings on the same subject',
    why: 'Two sections are about the same thing; they would better be one.',
    say: (v) => `What “${said(v, 'heading')}” is about is part of “${said(v, 'other')}” already`,
  },
  problemsWithoutMeasures: {
    title: 'Problems without measures',
    why: 'This section should tell of problems and of what was or will be done about them.',
    say: (v) => `“${said(v, 'heading')}” says nothing of improvements`,
  },
  listOrder: {
    title: 'Numbers of paragraphs',
    why: 'The numbers at the start of paragraphs should run on, with none left out and none twice.',
    say: (v) =>
      `The number ${quote(v)} does not follow the one before; it should be “${said(v, 'instead')}”`,
  },
  ordinalOrder: {
    title: 'Order of “一是”, “二是”',
    why: '“一是”, “二是” and so on should run on, with none left out and none twice.',
    say: (v) => `${quote(v)} does not follow the one before; it should be “${said(v, 'instead')}”`,
  },
  bareOrdinal: {
    title: '“三是” in a paragraph of its own',
    why: 'The first points of a list stand in one paragraph, the next in another: the levels do not match.',
    say: (v) =>
      `${quote(v)} begins a paragraph, while the point before it stands within one: the levels do not match`,
  },
  repeatedPassage: {
    title: 'Passage repeated',
    why: 'The same passage twice in a report is usually left over from copying.',
    say: (v) => `${quote(v)} has been said before`,
  },
  wordLimits: {
    title: 'Length required',
    why: 'The local notice sets the length of some sections.',
    say: (v) =>
      `“${said(v, 'heading')}” has ${counted(Number(v.count), 'character')}; ${said(v, 'number')} asks for at ${v.bound === 'most' ? 'most' : 'least'} ${said(v, 'limit')}`,
  },
  requiredStatements: {
    title: 'Statements required',
    why: 'What the local notice asks to be stated should be stated in the section named.',
    say: (v) =>
      `“${said(v, 'heading')}” does not mention “${said(v, 'label')}” (${said(v, 'number')})`,
  },
};

function isAre(count: unknown): string {
  return Number(count) === 1 ? 'is' : 'are';
}
