import type { Paragraph, TextRun } from '#document/tree.ts';

/** The two parts of a paragraph: the heading it begins with, in 楷体, and the text that runs on after it. */
export interface RunIn {
  heading: readonly TextRun[];
  rest: readonly TextRun[];
}

/** （一）…。 apart from its text. All of another paragraph is text, and so is a heading without a letter. */
export function splitRunIn({ level, runs }: Paragraph): RunIn {
  const end = runs.findIndex(({ font }) => font !== 'kaiti');
  const length = level === 2 ? (end < 0 ? runs.length : end) : 0;
  const heading = runs.slice(0, length);
  return plainText(heading).trim() === ''
    ? { heading: [], rest: runs }
    : { heading, rest: runs.slice(length) };
}

/** What some runs say. */
export function plainText(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}
