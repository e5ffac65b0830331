import { narrativeChecks } from '#checks/narrative/narrative-checks.ts';
import { structureChecks } from '#checks/structure/structure-checks.ts';
import type { TextCheck } from '#checks/text-check.ts';
import { wordingChecks } from '#checks/wording/wording-checks.ts';

/** What a page tells of one check of the text; its title and reason are i18n's. */
export type CheckPage = Omit<TextCheck, 'find'>;

/** Pages of the checks of the text, by what they look at. */
export type CheckPages = Readonly<Record<CheckArea, readonly CheckPage[]>>;

/** `structure`: sections and headings; `narrative`: figures in sentences; `wording`: words, marks, links, privacy. */
export type CheckArea = 'structure' | 'narrative' | 'wording';

/** Every check of the text, as its page tells it. */
export const checkPages: CheckPages = {
  structure: structureChecks,
  narrative: narrativeChecks,
  wording: wordingChecks,
};
