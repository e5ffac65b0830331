import { checkText } from '#checks/check-text.ts';
import { type CheckedText, checkedText } from '#checks/text.ts';
import { titleOf } from '#document/compose/compose-document.ts';
import { printFigures } from '#document/compose/printed-figures.ts';
import type { Finding } from '#domain/finding.ts';
import type { CheckOutcome } from '#domain/outcome.ts';
import type { WordEntry } from '#domain/word-entry.ts';
import { checkFigures, type FilledReport } from './check-figures.ts';

type Totals = Pick<CheckOutcome, 'totals'>;

/** 核对 the text of a report against itself, its tables, whose totals are added up already, last year's text, a word list. */
export function checkReportText(
  filled: FilledReport,
  { totals }: Totals,
  last?: FilledReport,
  words?: readonly WordEntry[],
): Finding[] {
  const text = textOf(filled, { totals }, last?.report);
  const context = {
    ...(last && { lastYear: textOf(last, checkFigures(last)) }),
    ...(words && { words }),
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
