import { checkText } from '#checks/check-text.ts';
import { type CheckedText, checkedText } from '#checks/text.ts';
import { titleOf } from '#document/compose/compose-document.ts';
import { printFigures } from '#document/compose/printed-figures.ts';
import type { Finding } from '#domain/finding.ts';
import type { CheckOutcome } from '#domain/outcome.ts';
import { checkFigures, type FilledReport } from './check-figures.ts';

type Totals = Pick<CheckOutcome, 'totals'>;

/** 核对 the text of a report against itself, its tables, whose totals are added up already, and last year's text. */
export function checkReportText(
  filled: FilledReport,
  { totals }: Totals,
  last?: FilledReport,
): Finding[] {
  const text = textOf(filled, { totals }, last?.report);
  return checkText(
    last ? { ...text, context: { lastYear: textOf(last, checkFigures(last)) } } : text,
  );
}

function textOf(
  { report, template }: FilledReport,
  { totals }: Totals,
  lastYear?: FilledReport['report'],
): CheckedText {
  const print = printFigures(report, template, { totals, ...(lastYear && { lastYear }) });
  return checkedText(report, template, { ...print, title: titleOf(report, template) });
}
