import type { FigureRun } from '#domain/move-edition.ts';
import type { Run } from '#domain/report.ts';

/** 词元: a number, or one character of anything else; a bound figure is one whole. */
export interface Token {
  text: string;
  /** The figure of the report that prints it. */
  run?: FigureRun;
  /** Where it begins in the text it was taken from. */
  at: number;
}

const TOKEN = /\d+(?:[.,]\d+)*%?|./gsu;
const ENDS = /^[。！？；!?;\n]$/;

/** The tokens of a text. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: token, index }) => ({ text: token, at: index }));
}

/** The tokens of the runs of a paragraph. */
export function tokensOfRuns(runs: readonly Run[], print: (run: FigureRun) => string): Token[] {
  let start = 0;
  return runs.flatMap((run): Token[] => {
    const text = 'text' in run ? run.text : print(run);
    const tokens = 'text' in run ? tokensOf(text) : [{ text, run, at: 0 }];
    const placed = tokens.map((token) => ({ ...token, at: start + token.at }));
    start += text.length;
    return placed;
  });
}

/** The runs that tokens stand for, neighbouring text joined. */
export function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (const { text, run } of tokens) {
    const last = runs.at(-1);
    if (run) runs.push(run);
    else if (last && 'text' in last) runs[runs.length - 1] = { text: last.text + text };
    else if (text !== '') runs.push({ text });
  }
  return runs;
}

/** What tokens print. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** Whether a sentence, or a part of one that can stand alone, ends with a token. */
export function endsSentence({ text }: Token): boolean {
  return ENDS.test(text);
}

/** Whether a token is a number. */
export function isNumber({ text }: Token): boolean {
  return /^\d/.test(text);
}
