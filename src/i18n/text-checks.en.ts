import type { TextCheckWords } from './text-check-words.ts';
import { marksSayings } from './text-checks-marks.en.ts';
import { narrativeSayings } from './text-checks-narrative.en.ts';
import { structureSayings } from './text-checks-structure.en.ts';
import { wordingSayings } from './text-checks-wording.en.ts';

/** Words of the checks of the text, by check id; title and why make the help page. */
export const textChecks: Readonly<Record<string, TextCheckWords>> = {
  ...narrativeSayings,
  ...wordingSayings,
  ...marksSayings,
  ...structureSayings,
};
