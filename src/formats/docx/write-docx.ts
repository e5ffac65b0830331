import { Document, DocumentGridType, Packer } from 'docx';
import type { ReportDocument } from '#document/tree.ts';
import type { Media } from '#domain/report.ts';
import { writeAttachmentList } from './attachment-list.ts';
import { writeAttachments } from './attachments.ts';
import { writeBlocks } from './blocks.ts';
import { markEachOnce } from './bookmarks.ts';
import type { DocxContext } from './context.ts';
import { finishPackage } from './finish-package.ts';
import { type FontScheme, fontSchemes } from './font-schemes.ts';
import { footerDistance, linePitch, margin, page } from './page-geometry.ts';
import { writePageNumbers } from './page-number.ts';
import { writeSignature } from './signature.ts';
import { writeTitle } from './title.ts';

export interface DocxOptions {
  /** 字体方案; the names of GB/T 9704 unless chosen otherwise. */
  fonts?: FontScheme;
  /** Bytes of the pictures, by their id. */
  media?: Readonly<Record<string, Media>>;
  /** JSON carried in the file for the way back, in a 送审稿 only; a 发布稿 holds nothing that is not printed. */
  embedded?: string;
}

/** Writes the report as a Word file (公文格式, GB/T 9704-2012). The same document gives the same bytes. */
export async function writeDocx(
  document: ReportDocument,
  options: DocxOptions = {},
): Promise<Uint8Array> {
  const { fonts = fontSchemes.official, media = {}, embedded } = options;
  const last = document.signature && document.blocks.at(-1);
  const context: DocxContext = {
    fonts,
    media,
    mark: markEachOnce(),
    ...(last && { beforeSignature: last.id }),
  };
  const file = new Document({
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: { size: page, margin: { ...margin, header: 851, footer: footerDistance } },
          grid: { type: DocumentGridType.LINES, linePitch },
        },
        footers: writePageNumbers(),
        children: [
          writeTitle(document),
          ...writeBlocks(document.front, context),
          ...writeBlocks(document.blocks, context),
          ...writeAttachmentList(document.attachments),
          ...(document.signature ? writeSignature(document.signature) : []),
          ...writeAttachments(document, context),
        ],
      },
    ],
  });
  const written = new Uint8Array(await Packer.toArrayBuffer(file));
  return finishPackage(written, { document, fonts, ...(embedded !== undefined && { embedded }) });
}
