import { plain } from './fold-label.ts';

const NUMBER =
  /^(?:其中[:,]?)?\(?([一二三四五六七八九十]{1,3}|\d{1,2})(?:\)[、.,:]?|[、.,:]|(?=\p{L}))/u;

/** 序号 a label begins with, as `(七)`, `七` or `3`; undefined where it has none. */
export function rowNumber(label: string): string | undefined {
  const text = plain(label);
  const number = NUMBER.exec(text)?.[1];
  return number === undefined ? undefined : text.startsWith('(') ? `(${number})` : number;
}
