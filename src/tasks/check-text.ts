import { checkText } from '#checks/check-text.ts';
import { checkedText } from '#checks/text.ts';
import { titleOf } from '#document/compose/compose-document.ts';
import { printFigures } from '#document/compose/printed-figures.ts';
import type { Finding } from '#domain/finding.ts';
import type { CheckOutcome } from '#domain/outcome.ts';
import type { FilledReport } from './check-figures.ts';

/** 核对 the text of a report against itself and against its tables, whose totals are added up already. */
export function checkReportText(
  { report, template }: FilledReport,
  { totals }: Pick<CheckOutcome, 'totals'>,
): Finding[] {
  const print = printFigures(report, template, { totals });
  return checkText(checkedText(report, template, { ...print, title: titleOf(report, template) }));
}
