import { refuseSource } from '../source-limits.ts';
import type { SourceDocument } from '../source-tree.ts';
import { decodeText } from './decode-text.ts';
import { readText } from './read-text.ts';

/** Reads a file of characters: a report of ours, a web page, separated values, or plain text. */
export async function readTexts(bytes: Uint8Array): Promise<SourceDocument> {
  const text = decodeText(bytes);
  const head = text.slice(0, 4000).trimStart();
  if (head.startsWith('{')) return { blocks: [], embedded: text };
  if (/^(?:MIME-Version|From:|Content-Type: multipart)/im.test(head.slice(0, 500))) {
    refuseSource('intake.webArchive');
  }
  if (/<(?:w:wordDocument|pkg:package|office:document|Workbook)\b/.test(head)) {
    refuseSource('intake.oldDocument');
  }
  if (/<(?:!doctype html|html|head|body|table|div|p|span|meta)\b/i.test(head)) {
    const { readHtml } = await import('../html/read-html.ts');
    return readHtml(text);
  }
  const { separatorOf } = await import('../csv/parse-csv.ts');
  const separator = separatorOf(text);
  if (separator === undefined) return readText(text);
  const { readCsv } = await import('../csv/read-csv.ts');
  return readCsv(text, separator);
}
