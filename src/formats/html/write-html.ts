import { attachmentLabel, attachmentList } from '#document/attachment-labels.ts';
import type { DocAttachment, ReportDocument, TableBlock } from '#document/tree.ts';
import type { Media } from '#domain/report.ts';
import { writeBlocks } from './blocks.ts';
import type { HtmlContext } from './context.ts';
import { escapeHtml, inlineHtml } from './escape-html.ts';
import { pageStyle } from './page-style.ts';
import { columnStyle } from './table.ts';

export interface HtmlOptions {
  /** Bytes of the pictures, by their id. */
  media?: Readonly<Record<string, Media>>;
}

/** 网页文件: the report as one page without script, its pictures inside it. The same document gives the same text. */
export function writeHtml(document: ReportDocument, { media = {} }: HtmlOptions = {}): string {
  const ids = new Map(tablesOf(document).map((table, at) => [table, `table-${at + 1}`]));
  const context: HtmlContext = { media, subheading: 'h3', ids };
  const columns = [...ids].map(([table, id]) => columnStyle(table, id));
  return [
    '<!DOCTYPE html>',
    `<html lang="${document.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${escapeHtml(document.title)}</title>`,
    `<meta name="author" content="${escapeHtml(document.author)}">`,
    `<style>${[pageStyle, ...columns].join('\n')}\n</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${inlineHtml(document.title)}</h1>`,
    ...(document.mark === undefined ? [] : [`<p class="mark">${inlineHtml(document.mark)}</p>`]),
    writeBlocks(document.front, { ...context, subheading: 'h2' }),
    writeBlocks(document.blocks, context),
    writeAttachmentList(document.attachments),
    writeSignature(document.signature),
    ...document.attachments.map((_, index) => writeAttachment(document, index, context)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function tablesOf({ front, blocks, attachments }: ReportDocument): TableBlock[] {
  const all = [...front, ...blocks, ...attachments.flatMap((attachment) => attachment.blocks)];
  return all.filter((block) => block.kind === 'table');
}

/** Whatever the report says, the page loads nothing and runs nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** 附件说明, each name a way to its attachment. */
function writeAttachmentList(attachments: readonly DocAttachment[]): string {
  if (attachments.length === 0) return '';
  const lines = attachmentList(attachments).map(
    (line, index) => `<p><a href="#attachment-${index + 1}">${inlineHtml(line)}</a></p>`,
  );
  return `<div class="attachments">\n${lines.join('\n')}\n</div>`;
}

function writeSignature(signature: ReportDocument['signature']): string {
  if (!signature) return '';
  const { unit, date } = signature;
  return `<div class="signature"><p>${inlineHtml(unit)}</p><p>${inlineHtml(date)}</p></div>`;
}

function writeAttachment(
  { attachments }: ReportDocument,
  index: number,
  context: HtmlContext,
): string {
  const attachment = attachments[index];
  if (!attachment) return '';
  return [
    `<section class="attachment" id="attachment-${index + 1}">`,
    `<p class="label">${attachmentLabel(index, attachments.length)}</p>`,
    `<h2>${inlineHtml(attachment.title)}</h2>`,
    writeBlocks(attachment.blocks, context),
    '</section>',
  ].join('\n');
}
