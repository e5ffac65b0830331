import { checkText } from '#checks/check-text.ts';
import { otherReports } from '#checks/structure/other-reports.ts';
import { type CheckedText, checkedText, type OtherReports } from '#checks/text.ts';
import { titleOf } from '#document/compose/compose-document.ts';
import { printFigures } from '#document/compose/printed-figures.ts';
import type { Finding } from '#domain/finding.ts';
import type { CheckOutcome } from '#domain/outcome.ts';
import type { WordEntry } from '#domain/word-entry.ts';
import { checkFigures, type FilledReport } from './check-figures.ts';

/** What a report is checked beside, where it is at hand. */
export interface CheckedBeside {
  /** Last year's report. */
  last?: FilledReport | undefined;
  /** 本单位词表. */
  words?: readonly WordEntry[] | undefined;
  /** Reports of other units. */
  others?: OtherReports | undefined;
}

type Totals = Pick<CheckOutcome, 'totals'>;

/** What the reports of a folder say, so that each can be held against the others. */
export function readOthers(reports: readonly FilledReport[]): OtherReports {
  return otherReports(reports.map((filled) => textOf(filled, checkFigures(filled))));
}

/** 核对 the text of a report against itself, its tables, whose totals are added up already, last year's text, a word list. */
export function checkReportText(
  filled: FilledReport,
  { totals }: Totals,
  { last, words, others }: CheckedBeside = {},
): Finding[] {
  const text = textOf(filled, { totals }, last?.report);
  const context = {
    ...(last && { lastYear: textOf(last, checkFigures(last)) }),
    ...(words && { words }),
    ...(others && { others }),
    ...(filled.original && { original: filled.original }),
  };
  return checkText({ ...text, context });
}

function textOf(
  { report, template }: FilledReport,
  { totals }: Totals,
  lastYear?: FilledReport['report'],
): CheckedText {
  const print = printFigures(report, template, { totals, ...(lastYear && { lastYear }) });
  return checkedText(report, template, { ...print, title: titleOf(report, template) });
}
