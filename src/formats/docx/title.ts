import { Paragraph as WordParagraph } from 'docx';
import { breakTitle } from '#document/layout/break-title.ts';
import type { ReportDocument } from '#document/tree.ts';
import { characterCount } from '../character-count.ts';
import type { WordPage } from './page-geometry.ts';
import type { StyleId } from './styles.ts';
import { plainRun } from './text-runs.ts';

/** Part of the text width that a line of the title may take. */
const widest = 0.96;

/** Runs of a 标题, broken by meaning into the lines it has on our own pages. */
export function titleRuns(title: string, author: string, { textWidth, titleSize }: WordPage) {
  const most = (textWidth * widest) / titleSize;
  const lines = breakTitle(title, { author, most, widthOf: characterCount });
  return [plainRun(lines.join('\n'))];
}

/** 标题, centred, and below it the 文稿标记 of a 送审稿. */
export function writeTitle(
  { title, author, mark }: Pick<ReportDocument, 'title' | 'author' | 'mark'>,
  page: WordPage,
): WordParagraph[] {
  const style: StyleId = 'Title';
  const markStyle: StyleId = 'DraftMark';
  const children = titleRuns(title, author, page);
  if (mark === undefined) return [new WordParagraph({ style, children })];
  return [
    new WordParagraph({ style, spacing: { after: 0 }, children }),
    new WordParagraph({ style: markStyle, children: [plainRun(mark)] }),
  ];
}
