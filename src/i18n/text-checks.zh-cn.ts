import type { TextCheckWords } from './text-check-words.ts';
import { marksSayings } from './text-checks-marks.zh-cn.ts';
import { narrativeSayings } from './text-checks-narrative.zh-cn.ts';
import { structureSayings } from './text-checks-structure.zh-cn.ts';
import { wordingSayings } from './text-checks-wording.zh-cn.ts';

/** Words of the checks of the text, by check id; title and why make the help page. */
export const textChecks: Readonly<Record<string, TextCheckWords>> = {
  ...narrativeSayings,
  ...wordingSayings,
  ...marksSayings,
  ...structureSayings,
};
