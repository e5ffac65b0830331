import type { HeadingBlock, Paragraph, TextRun } from '#document/tree.ts';
import type { HtmlContext } from './context.ts';
import { inlineHtml } from './escape-html.ts';
import { splitRunIn } from './run-in.ts';

/** 一、 the title of a section. */
export function writeHeading({ text }: HeadingBlock): string {
  return `<h2>${inlineHtml(text)}</h2>`;
}

/** A paragraph. A heading on the line of its text is a heading all the same, for those who go from one to the next. */
export function writeParagraph(paragraph: Paragraph, { subheading }: HtmlContext): string {
  const { heading, rest } = splitRunIn(paragraph);
  const flush = paragraph.ofTable ? ' class="flush"' : '';
  if (heading.length === 0) return `<p${flush}>${writeRuns(rest)}</p>`;
  const title = `<${subheading}>${heading.map(({ text }) => inlineHtml(text)).join('')}</${subheading}>`;
  return rest.length === 0 ? title : `<div class="run-in">${title}<p>${writeRuns(rest)}</p></div>`;
}

function writeRuns(runs: readonly TextRun[]): string {
  return runs
    .map(({ text, font }) =>
      font ? `<span class="${font}">${inlineHtml(text)}</span>` : inlineHtml(text),
    )
    .join('');
}
