import type { Message } from '#domain/finding.ts';
import { marksSayings } from './text-checks-marks.zh-cn.ts';
import { structureSayings } from './text-checks-structure.zh-cn.ts';
import { wordingSayings } from './text-checks-wording.zh-cn.ts';

/** What a check of the text is called, why it looks, and what its finding says, without a full stop. */
export interface TextCheckWords {
  title: string;
  why: string;
  say(values: Message['values']): string;
}

/** Words of the checks of the text, by check id; title and why make the help page. */
export const textChecks: Readonly<Record<string, TextCheckWords>> = {
  ...wordingSayings,
  ...marksSayings,
  ...structureSayings,
};
