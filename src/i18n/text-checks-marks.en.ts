import type { TextCheckWords } from './text-check-words.ts';
import { near, replace, times } from './text-checks-values.en.ts';
import { quote, said } from './text-checks-values.ts';

/** Marks, numerals, document numbers. */
export const marksSayings: Readonly<Record<string, TextCheckWords>> = {
  documentNumberBrackets: {
    title: 'Brackets of document numbers',
    why: 'The year of a document number stands in tortoise-shell brackets, as in “〔2021〕30号”.',
    say: (v) => `In the document number, ${replace(v)}`,
  },
  documentNumberForm: {
    title: 'Form of document numbers',
    why: 'A document number takes no “第” and no leading zero, as in “〔2021〕3号”.',
    say: (v) => `In the document number, ${replace(v)}`,
  },
  hexagonalBrackets: {
    title: 'Use of tortoise-shell brackets',
    why: 'Tortoise-shell brackets are for the four-digit year of a document number alone.',
    say: (v) =>
      `${quote(v)} is not the year of a document number and takes no tortoise-shell brackets`,
  },
  doubledMarks: {
    title: 'Doubled marks',
    why: 'The same mark twice in a row is usually a slip of the finger.',
    say: replace,
  },
  clashingMarks: {
    title: 'Clashing marks',
    why: 'Two stops do not follow each other; one of them should go.',
    say: (v) => `${quote(v)}: two marks in a row; only one should stay`,
  },
  leadingMark: {
    title: 'Mark at the start of a paragraph',
    why: 'No paragraph begins with a stop or a closing bracket.',
    say: (v) => `${quote(v)} at the start of the paragraph should go`,
  },
  markBeforeOrdinal: {
    title: 'No mark before “二是”',
    why: 'One point ends with a full stop or a semicolon before “二是” begins the next.',
    say: (v) => `There is no mark before ${quote(v)}`,
  },
  halfWidthMarks: {
    title: 'Half-width marks',
    why: 'Marks beside Chinese characters are full-width; between digits, in addresses and in times they are not.',
    say: (v) => `${near(v)}: half-width marks${times(v)} should be full-width`,
  },
  fullWidthDigits: {
    title: 'Full-width digits',
    why: 'Arabic numerals are half-width.',
    say: (v) => `${near(v)}: full-width digits${times(v)} should be half-width`,
  },
  unbalancedMarks: {
    title: 'Unpaired brackets and quotation marks',
    why: 'Brackets, quotation marks and title marks come in pairs.',
    say: (v) => `${near(v)}: ${quote(v)} has no other half`,
  },
  quoteSeparators: {
    title: 'Enumeration commas between titles or quotations',
    why: 'Titles in a row, and quotations in a row, take no enumeration comma between them.',
    say: (v) => `${near(v)}: the enumeration comma should go${times(v)}`,
  },
  nestedTitles: {
    title: 'Title within a title',
    why: 'Within title marks, a title takes the single ones “〈〉”.',
    say: (v) => `${replace(v)}${times(v)}`,
  },
  nestedQuotes: {
    title: 'Quotation within a quotation',
    why: 'Within quotation marks, a quotation takes the single ones.',
    say: (v) => `${replace(v)}${times(v)}`,
  },
  ellipsisAndDash: {
    title: 'Ellipses and dashes',
    why: 'An ellipsis is six dots, “……”; a dash is as wide as two characters, “——”.',
    say: (v) => `${near(v)}: ${replace(v)}${times(v)}`,
  },
  rangeMarks: {
    title: 'Marks of ranges',
    why: 'Spans of time take “—”, ranges of numbers take “～”.',
    say: (v) => `${near(v)}: ${replace(v)}${times(v)}`,
  },
  rangeUnits: {
    title: 'Units of ranges',
    why: 'The per cent sign, “万” and “亿” stand at both ends of a range, as in “15%～30%” and “3万～5万”.',
    say: replace,
  },
  leadingZero: {
    title: 'Zero before the decimal point',
    why: 'A decimal below 1 has a 0 before the point.',
    say: () => 'There should be a 0 before the decimal point',
  },
  mixedScale: {
    title: 'Numerals with “千” or “百”',
    why: 'Arabic numerals go with “万” and “亿” alone, as in “3.4亿元” and “3000条”.',
    say: (v) => `${quote(v)} should be written in figures, with “万” or “亿” at most`,
  },
  approximateNumber: {
    title: 'Approximate numbers',
    why: 'Two neighbouring numerals that mean “about” take no enumeration comma, as in “七八个”.',
    say: replace,
  },
  thousandsSeparators: {
    title: 'Thousands separators',
    why: 'The numbers of a report are written in one way: all with separators, or none.',
    say: (v) => `${quote(v)} has separators, other numbers have none. Please use one way`,
  },
  twoDigitYear: {
    title: 'Years of two digits',
    why: 'Years are written in four digits.',
    say: replace,
  },
  ordinalMark: {
    title: 'Mark after “第一”',
    why: '“第一”, “首先” and the like take a comma, not an enumeration comma.',
    say: replace,
  },
  numberingMarks: {
    title: 'Marks after numbering',
    why: 'Numbering runs “一、”, “（一）”, “1.”, “（1）”: an enumeration comma after Chinese numerals, a point after digits, nothing after brackets.',
    say: (v) => `The number ${quote(v)} should be “${said(v, 'instead')}”`,
  },
};
