import { Paragraph as WordParagraph } from 'docx';
import { breakTitle } from '#document/layout/break-title.ts';
import { characterCount } from '../character-count.ts';
import { textWidth } from './page-geometry.ts';
import type { StyleId } from './styles.ts';
import { plainRun } from './text-runs.ts';

/** 2号, 22 pt. */
const titleSize = 440;
/** Part of the text width that a line of the title may take. */
const widest = 0.96;

/** Runs of a 标题, broken by meaning into the lines it has on our own pages. */
export function titleRuns(title: string, author: string) {
  const most = (textWidth * widest) / titleSize;
  const lines = breakTitle(title, { author, most, widthOf: characterCount });
  return [plainRun(lines.join('\n'))];
}

/** 标题, centred. */
export function writeTitle({ title, author }: { title: string; author: string }): WordParagraph {
  const style: StyleId = 'Title';
  return new WordParagraph({ style, children: titleRuns(title, author) });
}
