import type { Paragraph } from '#document/tree.ts';
import type { Media } from '#domain/report.ts';
import { type DocumentPart, type PlainLine, printedIn } from '../text/document-part.ts';
import { writeText } from '../text/write-text.ts';
import { type BlockHandlers, writeBlock } from './blocks.ts';
import { writeClipboardTable } from './clipboard-table.ts';
import { inlineHtml } from './escape-html.ts';
import { descriptionOf, writeImage } from './picture.ts';
import { plainText, splitRunIn } from './run-in.ts';

/** What is laid on the clipboard: for editors that take formatted text, and for all others. */
export interface ClipboardTexts {
  html: string;
  text: string;
}

/**
 * 复制到网站编辑器: the report, some of its blocks or one table. Everything an editor must not lose is said by the
 * elements themselves or beside them, for classes and style sheets do not survive being pasted.
 */
export function writeClipboardHtml(
  part: DocumentPart,
  { media = {} }: { media?: Readonly<Record<string, Media>> } = {},
): ClipboardTexts {
  const html = printedIn(part)
    .map((printed) =>
      printed.kind === 'line' ? writeLine(printed) : writeBlock(handlers, printed, media),
    )
    .join('\n');
  return { html, text: writeText(part) };
}

const lines: Readonly<Record<PlainLine['role'], { tag: string; style: string }>> = {
  title: { tag: 'h1', style: 'text-align:center' },
  mark: { tag: 'p', style: 'text-align:center' },
  attachmentList: { tag: 'p', style: 'text-indent:2em' },
  signature: { tag: 'p', style: 'text-align:right' },
  attachmentLabel: { tag: 'p', style: '' },
  attachmentTitle: { tag: 'h2', style: 'text-align:center' },
};

function writeLine({ role, text }: PlainLine): string {
  const { tag, style } = lines[role];
  return `<${tag}${style && ` style="${style}"`}>${inlineHtml(text)}</${tag}>`;
}

type ClipboardMedia = Readonly<Record<string, Media>>;

const handlers: BlockHandlers<ClipboardMedia> = {
  heading: ({ text }) => `<h2>${inlineHtml(text)}</h2>`,
  paragraph: writeClipboardParagraph,
  table: writeClipboardTable,
  picture: (picture, media) => {
    const image = writeImage(picture, media) ?? `（${inlineHtml(descriptionOf(picture))}）`;
    const centred = (content: string) => `<p style="text-align:center">${content}</p>`;
    return centred(image) + (picture.caption && centred(inlineHtml(picture.caption)));
  },
};

function writeClipboardParagraph(paragraph: Paragraph): string {
  const { heading, rest } = splitRunIn(paragraph);
  if (heading.length > 0 && rest.length === 0) return `<h3>${inlineHtml(plainText(heading))}</h3>`;
  const bold = heading.length > 0 ? `<strong>${inlineHtml(plainText(heading))}</strong>` : '';
  const style = paragraph.ofTable ? '' : ' style="text-indent:2em"';
  return `<p${style}>${bold}${inlineHtml(plainText(rest))}</p>`;
}
