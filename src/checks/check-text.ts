import type { Finding } from '#domain/finding.ts';
import { narrativeChecks } from './narrative/narrative-checks.ts';
import type { CheckedText } from './text.ts';
import { runTextChecks, type TextCheck } from './text-check.ts';

/** 正文核对: all checks of the text, in the order they are listed. */
export const textChecks: readonly TextCheck[] = [...narrativeChecks];

/** Runs every check of the text. */
export function checkText(text: CheckedText): Finding[] {
  return runTextChecks(textChecks, text);
}
