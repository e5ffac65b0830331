import { Document, DocumentGridType, Packer } from 'docx';
import { OFFICIAL_STYLE, type PageStyle } from '#document/layout/style.ts';
import type { ReportDocument } from '#document/tree.ts';
import type { Media } from '#domain/report.ts';
import { writeAttachmentList } from './attachment-list.ts';
import { writeAttachments } from './attachments.ts';
import { writeBlocks } from './blocks.ts';
import { markEachOnce, markNothing } from './bookmarks.ts';
import type { DocxContext } from './context.ts';
import { finishPackage } from './finish-package.ts';
import { type FontScheme, fontSchemes } from './font-schemes.ts';
import { type WordPage, wordPage } from './page-geometry.ts';
import { writePageNumbers } from './page-number.ts';
import { writeSignature } from './signature.ts';
import { createTableShelf } from './table-shelf.ts';
import { writeTitle } from './title.ts';

export interface DocxOptions {
  /** 版式; that of a 公文 unless chosen otherwise. */
  style?: PageStyle;
  /** 字体方案; the names of GB/T 9704 unless chosen otherwise. */
  fonts?: FontScheme;
  /** Bytes of the pictures, by their id. */
  media?: Readonly<Record<string, Media>>;
  /** JSON carried in the file for the way back, in a 送审稿 only; a 发布稿 holds nothing that is not printed. */
  embedded?: string;
  /** Sets no bookmarks: nothing stands in the file that is not printed, so no edited copy is read back by them. */
  unmarked?: true;
}

/** Writes the report as a Word file (公文格式, GB/T 9704-2012). The same document gives the same bytes. */
export async function writeDocx(
  document: ReportDocument,
  options: DocxOptions = {},
): Promise<Uint8Array> {
  const { fonts = fontSchemes.official, media = {}, embedded, style = OFFICIAL_STYLE } = options;
  const page = wordPage(style);
  const footers = writePageNumbers(page);
  const last = document.signature && document.blocks.at(-1);
  const context: DocxContext = {
    fonts,
    media,
    page,
    tables: createTableShelf(),
    mark: options.unmarked ? markNothing : markEachOnce(),
    ...(last && { beforeSignature: last.id }),
  };
  const file = new Document({
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: sizeOf(page),
            margin: { ...page.margin, header: 851, footer: page.footerDistance },
          },
          grid: { type: DocumentGridType.LINES, linePitch: page.linePitch },
        },
        ...(footers && { footers }),
        children: [
          ...writeTitle(document, page),
          ...writeBlocks(document.front, context),
          ...writeBlocks(document.blocks, context),
          ...writeAttachmentList(document.attachments, page),
          ...(document.signature ? writeSignature(document.signature, page) : []),
          ...writeAttachments(document, context),
        ],
      },
    ],
  });
  const written = new Uint8Array(await Packer.toArrayBuffer(file));
  return finishPackage(written, {
    document,
    context,
    ...(embedded !== undefined && { embedded }),
  });
}

function sizeOf({ width, height }: WordPage) {
  return { width, height };
}
