import { layOut } from '#document/layout/lay-out.ts';
import { PAGE_STYLES, type PageStyle } from '#document/layout/style.ts';
import type { Layout } from '#document/page.ts';
import type { ReportDocument } from '#document/tree.ts';
import type { Media } from '#domain/report.ts';
import { fontMetrics } from '#formats/fonts/font-metrics.ts';
import { type FontSet, openFonts } from '#formats/fonts/font-set.ts';
import type { PdfPicture } from '#formats/pdf/container.ts';
import { decodePictures, proportionsOf } from '#formats/pdf/report-pictures.ts';
import { printedMedia } from '#formats/printed-media.ts';
import type { Assets } from './assets.ts';
import { compose } from './compose.ts';
import type { Printing } from './formats.ts';
import type { OpenedReport } from './open-report.ts';

/** A report on pages: the PDF and the preview are painted from the same ones. */
export interface PagedReport {
  document: ReportDocument;
  layout: Layout;
}

/** Composes a report and puts it on pages. The result can be posted from a worker. */
export async function layOutReport(
  { file, template }: OpenedReport,
  { as, layout: name = 'official' }: Printing,
  assets: Assets,
): Promise<PagedReport> {
  const given = { style: PAGE_STYLES[name], ...(file.media && { media: file.media }) };
  const composed = compose({ file, template }, as);
  const { document, layout } = await layOutWithFonts(composed, given, assets);
  return { document, layout };
}

/** Pages with what is needed to paint them: the fonts they were measured by, the pictures on them. */
export interface PaintablePages extends PagedReport {
  fonts: FontSet;
  pictures: ReadonlyMap<string, PdfPicture>;
}

/** What a document is set with. */
export interface Setting {
  style: PageStyle;
  media?: Readonly<Record<string, Media>>;
}

/** Puts a document on pages, ready to be painted. */
export async function layOutWithFonts(
  document: ReportDocument,
  { style, media }: Setting,
  assets: Assets,
): Promise<PaintablePages> {
  const [biaosong, heiti, kaiti, fangsong, songti] = await Promise.all([
    assets.font('biaosong'),
    assets.font('heiti'),
    assets.font('kaiti'),
    assets.font('fangsong'),
    assets.font('songti'),
  ]);
  const fonts = await openFonts({ biaosong, heiti, kaiti, fangsong, songti });
  const pictures = decodePictures(printedMedia(document, media));
  const proportions = proportionsOf(pictures);
  return {
    document,
    layout: layOut(document, fontMetrics(fonts), { style, proportions }),
    fonts,
    pictures,
  };
}
