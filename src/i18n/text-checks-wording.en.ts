import type { TextCheckWords } from './text-check-words.ts';
import { replace, times } from './text-checks-values.en.ts';
import { quote, said } from './text-checks-values.ts';

/** Links, privacy, years, lost characters, words. */
export const wordingSayings: Readonly<Record<string, TextCheckWords>> = {
  lostDigits: {
    title: 'Characters lost from dates and document numbers',
    why: 'When web pages are copied, characters between “年”, “月” and the digits are easily lost: “202111日” should be “2021年1月1日”.',
    say: (v) => `${quote(v)} seems to have characters too few or too many. Please check`,
  },
  impossibleDate: {
    title: 'Dates that do not exist',
    why: 'A day that is in no calendar, such as “2月30日” or “13月1日”, is a slip of the pen.',
    say: (v) => `There is no such day as ${quote(v)}. Please check`,
  },
  placeholder: {
    title: 'Blanks of the model not filled in',
    why: '“20XX年”, “××件” and “年月日” of the model should be replaced by what they stand for.',
    say: (v) => `${quote(v)} is a blank of the model. Please fill it in`,
  },
  periodYear: {
    title: 'Year of the reporting period',
    why: 'The reporting period should be 1 January to 31 December of the year of the report. It is easily missed when last year’s file is used again.',
    say: (v) => `The reporting period says ${quote(v)}; the report is for ${said(v, 'year')}`,
  },
  reportYear: {
    title: 'Year in the opening',
    why: 'The opening should announce the report of this year. It is easily missed when last year’s file is used again.',
    say: (v) => `The opening says ${quote(v)}, it should be “${said(v, 'instead')}”`,
  },
  zeroForm: {
    title: 'Zero in years',
    why: 'In a year written in Chinese numerals, zero is “〇”, not “零”.',
    say: replace,
  },
  percentWords: {
    title: 'Percentages in digits',
    why: 'Percentages take Arabic numerals and the per cent sign, as in 20%.',
    say: (v) => `${quote(v)} should be in Arabic numerals with the per cent sign`,
  },
  digitsAndFew: {
    title: 'Approximate numbers with “几”',
    why: 'Approximate numbers with “几” are written in Chinese numerals, as in “十几件”.',
    say: (v) => `${quote(v)} should be in Chinese characters throughout`,
  },
  headingStop: {
    title: 'Mark at the end of a heading',
    why: 'A heading on a line of its own has no mark at its end; one with text behind it on the same line takes a full stop.',
    say: (v) =>
      `The heading “${said(v, 'heading')}” stands on a line of its own and takes no ${quote(v)} at its end`,
  },
  titleYear: {
    title: 'Year in the title',
    why: 'The title should have the year of this report. It is easily missed when last year’s file is used again.',
    say: (v) => `The title says ${said(v, 'quote')}; the report is for ${said(v, 'year')}`,
  },
  staleYear: {
    title: 'Other years in the text',
    why: 'A sentence that begins with last year or next year, and neither compares nor plans, was usually left over from an old file.',
    say: (v) => `This sentence begins with ${quote(v)}. Please check whether the year was missed`,
  },
  planYear: {
    title: 'Year of plans',
    why: 'A plan for the year of the report or an earlier one was usually left over from an old file.',
    say: (v) => `${quote(v)} is a plan. Please check whether the year was missed`,
  },
  mobileNumber: {
    title: 'Mobile numbers',
    why: 'No private mobile number should stand in a published report. With four digits masked one may still tell whose it is.',
    say: (v) => `${quote(v)} is a mobile number. Please delete it or give the office number`,
  },
  identityNumber: {
    title: 'Identity numbers',
    why: 'No citizen’s identity number should stand in a published report.',
    say: (v) => `${quote(v)} is an identity number. Please delete it`,
  },
  bankCard: {
    title: 'Bank card numbers',
    why: 'No bank card number should stand in a published report.',
    say: (v) => `${quote(v)} may be a bank card number. Please delete it`,
  },
  personalMail: {
    title: 'Private mailboxes',
    why: 'Mailboxes named by a QQ or mobile number are mostly private; the contact should be a mailbox of the authority.',
    say: (v) => `${quote(v)} looks like a private mailbox. Please check`,
  },
  foreignHost: {
    title: 'Domains that are not the government’s',
    why: 'Government sites end in .gov.cn. Any other domain in a report may come from a page that was tampered with, or lead readers astray.',
    say: (v) =>
      `“${said(v, 'host')}” is not a government domain${times(v)}. Please check or explain it`,
  },
  hostForName: {
    title: 'Address in the place of a name',
    why: 'An address where an authority or a document should be named usually comes from a page that was tampered with, or from a replacement gone wrong.',
    say: (v) =>
      `“${said(v, 'host')}” stands where a name should be${times(v)}. Please put the name back`,
  },
  hijackedText: {
    title: 'Planted text',
    why: 'Words of gambling and fraud are often planted by those who tamper with pages, and come along when the page is copied.',
    say: (v) => `${quote(v)} may have been planted. Please delete it`,
  },
  malformedLink: {
    title: 'Mistyped address',
    why: 'With a wrong sign in an address, readers cannot open it.',
    say: (v) => `In the address, ${replace(v)}`,
  },
  wordList: {
    title: 'Word list of this authority',
    why: 'Wording that this authority has listed as unfit. The program brings no lists of leaders, meetings or political wording of its own.',
    say: (v) =>
      `${quote(v)} is in the word list of this authority${advice(said(v, 'instead'))}${reason(said(v, 'note'))}${reason(said(v, 'basis'))}`,
  },
  editionWordingToExplain: {
    title: 'Wording that the format wants explained',
    why: 'Wording listed by the format or by local requirements.',
    say: (v) => `Please check ${quote(v)}${advice(said(v, 'instead'))}${reason(said(v, 'basis'))}`,
  },
  editionWordingToNote: {
    title: 'Wording that the format points out',
    why: 'Wording listed by the format or by local requirements.',
    say: (v) => `Please check ${quote(v)}${advice(said(v, 'instead'))}${reason(said(v, 'basis'))}`,
  },
  otherUnit: {
    title: 'Names of other authorities',
    why: 'The name of another reporting authority may have been left when its report was copied.',
    say: (v) =>
      `The text names ${quote(v)}${times(v)}. Please check whether it was copied by mistake`,
  },
  untilWord: {
    title: '“截止” and “截至”',
    why: '“截至” is followed by a time and means up to then; “截止” means that something ends, and no time follows it.',
    say: replace,
  },
  mixedUnits: {
    title: 'Units mixed',
    why: 'One and the same thing should be counted in one unit, not here in “件” and there in “条”.',
    say: (v) =>
      `${said(v, 'term')} is counted in “${said(v, 'instead')}” elsewhere, here in ${quote(v)}`,
  },
  mixedOther: {
    title: '“其它” and “其他” mixed',
    why: 'A report should spell a word in one way; the tables have “其他”.',
    say: replace,
  },
  accountWord: {
    title: '“帐” and “账”',
    why: 'What has to do with money and records is written with “账”, as in “台账” and “账户”.',
    say: replace,
  },
  makeWord: {
    title: '“做出” and “作出”',
    why: 'Decisions, replies and rulings take “作出”.',
    say: replace,
  },
  mangledTerms: {
    title: 'Common terms with characters lost or wrong',
    why: 'Common terms of reports with a character lost or wrong: “政协委提案” should be “政协委员提案”.',
    say: replace,
  },
};

function advice(instead: string): string {
  return instead === '' ? '' : `; it should be “${instead}”`;
}

function reason(words: string): string {
  return words === '' ? '' : ` (${words})`;
}
