import { layOut } from '#document/layout/lay-out.ts';
import type { Layout } from '#document/page.ts';
import type { ReportDocument } from '#document/tree.ts';
import { fontMetrics } from '#formats/fonts/font-metrics.ts';
import { type FontSet, openFonts } from '#formats/fonts/font-set.ts';
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

/** Composes a report and puts it on pages, and gives the fonts it was measured by. */
export async function layOutWithFonts(
  opened: OpenedReport,
  assets: Assets,
): Promise<PagedReport & { fonts: FontSet }> {
  const document = compose(opened);
  const [biaosong, heiti, kaiti, fangsong] = await Promise.all([
    assets.font('biaosong'),
    assets.font('heiti'),
    assets.font('kaiti'),
    assets.font('fangsong'),
  ]);
  const fonts = await openFonts({ biaosong, heiti, kaiti, fangsong });
  return { document, layout: layOut(document, fontMetrics(fonts)), fonts };
}
