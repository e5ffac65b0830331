import type { Layout } from '#document/page.ts';
import type { ReportDocument } from '#document/tree.ts';
import type { FontSet } from '../fonts/font-set.ts';
import type { SubsetFont } from '../fonts/subset-font.ts';
import type { PdfPicture } from './container.ts';
import { embedFonts } from './embed-fonts.ts';
import { fileId } from './file-id.ts';
import { jsPdfContainer } from './jspdf-container.ts';
import { paintPage } from './paint-page.ts';
import { toPoints } from './pdf-syntax.ts';
import { planStructure } from './plan-structure.ts';
import { writeArchiveMarks } from './write-archive-marks.ts';
import { type AttachedFile, writeAttachedFile } from './write-attached-file.ts';
import { writeStructure } from './write-structure.ts';

/** What a PDF is made with besides the document and its pages. */
export interface PdfOptions {
  subset: SubsetFont;
  /** The program that made it, as the properties of the file name it. */
  creator: string;
  /** The pictures of the document by the id of their media. */
  pictures?: ReadonlyMap<string, PdfPicture>;
  /** A file that travels inside it. */
  attached?: AttachedFile;
}

/**
 * Paints the pages of a document as a tagged PDF with the marks of PDF/A-2a (3a with a file attached) and PDF/UA-1.
 * The same document gives the same bytes, on every platform.
 */
export async function writePdf(
  document: ReportDocument,
  layout: Layout,
  fonts: FontSet,
  options: PdfOptions,
): Promise<Uint8Array> {
  const [first] = layout.pages;
  if (!first) throw new Error('A document without pages cannot be written.');
  const container = jsPdfContainer(toPoints(first.width), toPoints(first.height));
  const plan = planStructure(document, layout);
  const faceOf = embedFonts(container, layout, { fonts, subset: options.subset });
  writeStructure(container, plan, first.height);
  const created = `${document.date}T00:00:00+08:00`;
  const { attached } = options;
  if (attached) writeAttachedFile(container, attached, created);
  writeArchiveMarks(container, {
    title: document.title,
    author: document.author,
    ...(document.year !== undefined && { subject: `${document.year}年度` }),
    creator: options.creator,
    language: document.language,
    created,
    archive: attached ? 3 : 2,
    id: fileId(document),
  });
  const pictureOf = (media: string) => options.pictures?.get(media);
  layout.pages.forEach((page, index) => {
    const planned = plan.pages[index];
    if (planned) paintPage(page, planned, { container, faceOf, pictureOf });
  });
  return container.finish();
}
