import type { Finding } from '#domain/finding.ts';
import { narrativeChecks } from './narrative/narrative-checks.ts';
import { structureChecks } from './structure/structure-checks.ts';
import type { CheckedText } from './text.ts';
import { runTextChecks, type TextCheck } from './text-check.ts';
import { wordingChecks } from './wording/wording-checks.ts';

/** 正文核对: all checks of the text, in the order they are listed. */
export const allTextChecks: readonly TextCheck[] = [
  ...structureChecks,
  ...narrativeChecks,
  ...wordingChecks,
];

/** Runs every check of the text. */
export function checkText(text: CheckedText): Finding[] {
  return runTextChecks(allTextChecks, text);
}
