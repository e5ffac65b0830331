import type { marks as chinese } from './marks.zh-cn.ts';

/** How words are put together where a screen does it. */
export const marks: typeof chinese = {
  sentence: (text) => `${text}.`,
  of: (what, text) => `${what}: ${text}`,
  aside: (text) => ` (${text})`,
  list: (names) => names.join(', '),
  clauses: (parts) => parts.join(', '),
  groups: (parts) => parts.join('; '),
  sentences: (texts) => texts.map((text) => `${text}.`).join(' '),
};
