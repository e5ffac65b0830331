import { layOut } from '#document/layout/lay-out.ts';
import type { Proportions } from '#document/layout/picture-flow.ts';
import type { Layout } from '#document/page.ts';
import type { ReportDocument } from '#document/tree.ts';
import { fontMetrics } from '#formats/fonts/font-metrics.ts';
import { proportionsOf } from '#formats/pdf/report-pictures.ts';
import type { PdfOptions } from '#formats/pdf/write-pdf.ts';
import { writePdf } from '#formats/pdf/write-pdf.ts';
import { loadFonts, loadSubset } from '../fonts/load-fonts.ts';

const fonts = loadFonts();
const subset = loadSubset();

/** Lays a document out with the fonts of the product. */
export async function pagesOf(
  document: ReportDocument,
  proportions: Proportions = new Map(),
): Promise<Layout> {
  return layOut(document, fontMetrics(await fonts), { proportions });
}

/** Writes a document as the product does. */
export async function pdfOf(
  document: ReportDocument,
  options: Partial<PdfOptions> = {},
): Promise<Uint8Array> {
  const pictures = options.pictures ?? new Map();
  const given = { subset: await subset, creator: '政府信息公开年报编制', ...options };
  return writePdf(document, await pagesOf(document, proportionsOf(pictures)), await fonts, given);
}
