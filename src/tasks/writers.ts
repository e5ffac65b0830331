import { planChecks } from '#checks/plan.ts';
import { PAGE_STYLES } from '#document/layout/style.ts';
import type { MissingGlyph } from '#document/page.ts';
import type { ReportDocument } from '#document/tree.ts';
import type { CellAddress } from '#domain/address.ts';
import type { Message } from '#domain/finding.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { printedFigures } from '#formats/csv/printed-figures.ts';
import type { AttachedFile } from '#formats/pdf/write-attached-file.ts';
import { printedMedia } from '#formats/printed-media.ts';
import type { Assets } from './assets.ts';
import type { Format, Printing } from './formats.ts';
import type { OpenedReport } from './open-report.ts';
import type { Setting } from './pages.ts';
import { MISSING_GLYPHS } from './remarks.ts';

/** The bytes of a file, and what its reader should know of it. */
export interface Written {
  bytes: Uint8Array;
  remarks: readonly Message[];
  /** Characters no font has. */
  missing?: readonly string[];
}

/** A composed report, and what it is written from. */
export interface WritingOrder {
  document: ReportDocument;
  opened: OpenedReport;
  printing: Printing;
}

type Writer = (order: WritingOrder, assets: Assets) => Promise<Written>;

/** How each format is written; what is heavy loads when it is first asked for. */
export const writers: Record<Format, Writer> = {
  docx: async ({
    document,
    opened: { file },
    printing: { as, layout = 'official', wordFonts = 'official' },
  }) => {
    const { writeDocx } = await import('#formats/docx/write-docx.ts');
    const { fontSchemes } = await import('#formats/docx/font-schemes.ts');
    const { writeReportFile } = await import('#schema/report-file.ts');
    const bytes = await writeDocx(document, {
      style: PAGE_STYLES[layout],
      fonts: fontSchemes[wordFonts],
      media: printedMedia(document, file.media),
      ...(as === 'review' ? { embedded: writeReportFile(file) } : { unmarked: true }),
    });
    return { bytes, remarks: [] };
  },
  pdf: ({ document, opened: { file }, printing }, assets) => {
    const style = PAGE_STYLES[printing.layout ?? 'official'];
    const setting = { style, ...(file.media && { media: file.media }) };
    return writePages(document, setting, assets, printing.withData && publishedData(document));
  },
  html: async ({ document, opened: { file } }) => {
    const { writeHtml } = await import('#formats/html/write-html.ts');
    const html = writeHtml(document, { media: printedMedia(document, file.media) });
    return { bytes: new TextEncoder().encode(html), remarks: [] };
  },
  xlsx: async ({ document, opened: { template } }) => {
    const { writeXlsx } = await import('#formats/xlsx/write-xlsx.ts');
    const bytes = await writeXlsx(document, { template, sums: sumsOf(template) });
    return { bytes, remarks: [] };
  },
};

/** A document laid out and painted as a PDF. */
export async function writePages(
  document: ReportDocument,
  setting: Setting,
  assets: Assets,
  attached?: AttachedFile | false,
): Promise<Written> {
  const [{ layOutWithFonts }, { loadSubsetter }, { writePdf }] = await Promise.all([
    import('./pages.ts'),
    import('#formats/fonts/subset-font.ts'),
    import('#formats/pdf/write-pdf.ts'),
  ]);
  const { layout, fonts, pictures } = await layOutWithFonts(document, setting, assets);
  const subset = await loadSubsetter(await assets.fontCutter());
  const bytes = await writePdf(document, layout, fonts, {
    subset,
    creator: CREATOR,
    pictures,
    ...(attached && { attached }),
  });
  const missing = [...new Set(layout.missing.map(({ character }) => character))];
  return { bytes, remarks: missingGlyphs(layout.missing), missing };
}

/** 公布数据, as it travels inside a PDF. */
function publishedData(document: ReportDocument): AttachedFile {
  return {
    name: '公布数据.csv',
    plainName: 'data.csv',
    type: 'text/csv',
    bytes: new TextEncoder().encode(printedFigures(document)),
    description: `${document.title}：表格数据`,
  };
}

/** The cells that every total adds up, by address, for the formulas of a sheet. */
function sumsOf(template: ReportTemplate): ReadonlyMap<CellAddress, CellAddress[]> {
  const { cells, formulas } = planChecks(template);
  const at = (index: number): CellAddress => cells[index]?.address ?? '';
  return new Map(
    [...formulas].map(([total, { addends }]) => [at(total), addends.map(({ index }) => at(index))]),
  );
}

/** How the properties of a file name the program. */
const CREATOR = '政府信息公开年报编制';

/** A character that no font has is named with the paragraph or cell it stands in. */
function missingGlyphs(missing: readonly MissingGlyph[]): Message[] {
  if (missing.length === 0) return [];
  const characters = missing.map(
    ({ character, origin }) => `${character}（${origin.cell ?? origin.block}）`,
  );
  return [{ id: MISSING_GLYPHS, values: { characters: [...new Set(characters)].join('、') } }];
}
