import type { CheckOutcome } from '#domain/outcome.ts';
import { addFindings, checkFigures, type FilledReport } from './check-figures.ts';
import { checkReportText } from './check-text.ts';

/** 核对 one report, figures and text, and with last year's beside it where that is at hand. */
export function check(filled: FilledReport, last?: FilledReport): CheckOutcome {
  const outcome = checkFigures(filled, last);
  return addFindings(outcome, checkReportText(filled, outcome, last));
}
