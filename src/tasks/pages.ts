import { layOut } from '#document/layout/lay-out.ts';
import type { Layout } from '#document/page.ts';
import type { ReportDocument } from '#document/tree.ts';
import { fontMetrics } from '#formats/fonts/font-metrics.ts';
import { type FontSet, openFonts } from '#formats/fonts/font-set.ts';
import type { PdfPicture } from '#formats/pdf/container.ts';
import { decodePictures, proportionsOf } from '#formats/pdf/report-pictures.ts';
import type { Assets } from './assets.ts';
import { compose } from './compose.ts';
import type { OpenedReport } from './open-report.ts';

/** A report on pages: the PDF and the preview are painted from the same ones. */
export interface PagedReport {
  document: ReportDocument;
  layout: Layout;
}

/** Composes a report and puts it on pages. The result can be posted from a worker. */
export async function layOutReport(opened: OpenedReport, assets: Assets): Promise<PagedReport> {
  const { document, layout } = await layOutWithFonts(opened, assets);
  return { document, layout };
}

/** Pages with what is needed to paint them: the fonts they were measured by, the pictures on them. */
export interface PaintablePages extends PagedReport {
  fonts: FontSet;
  pictures: ReadonlyMap<string, PdfPicture>;
}

/** Composes a report and puts it on pages, ready to be painted. */
export async function layOutWithFonts(
  opened: OpenedReport,
  assets: Assets,
): Promise<PaintablePages> {
  const document = compose(opened);
  const [biaosong, heiti, kaiti, fangsong] = await Promise.all([
    assets.font('biaosong'),
    assets.font('heiti'),
    assets.font('kaiti'),
    assets.font('fangsong'),
  ]);
  const fonts = await openFonts({ biaosong, heiti, kaiti, fangsong });
  const pictures = decodePictures(opened.file.media ?? {});
  const proportions = proportionsOf(pictures);
  return {
    document,
    layout: layOut(document, fontMetrics(fonts), { proportions }),
    fonts,
    pictures,
  };
}
