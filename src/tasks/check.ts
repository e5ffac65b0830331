import type { CheckOutcome } from '#domain/outcome.ts';
import type { WordEntry } from '#domain/word-entry.ts';
import { addFindings, checkFigures, type FilledReport } from './check-figures.ts';
import { type CheckedBeside, checkReportText } from './check-text.ts';

/** 核对 one report, figures and text, with last year's, the office's own word list and reports of other units beside it where they are at hand. */
export function check(
  filled: FilledReport,
  last?: FilledReport,
  words?: readonly WordEntry[],
  others?: CheckedBeside['others'],
): CheckOutcome {
  const outcome = checkFigures(filled, last);
  return addFindings(outcome, checkReportText(filled, outcome, { last, words, others }));
}
