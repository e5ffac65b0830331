import { planChecks } from '#checks/plan.ts';
import type { MissingGlyph } from '#document/page.ts';
import type { CellAddress } from '#domain/address.ts';
import type { Message } from '#domain/finding.ts';
import type { ReportTemplate } from '#domain/template.ts';
import type { Assets } from './assets.ts';
import { compose } from './compose.ts';
import type { Edition } from './file-name.ts';
import type { Format } from './formats.ts';
import type { OpenedReport } from './open-report.ts';

/** The bytes of a file, and what its reader should know of it. */
export interface Written {
  bytes: Uint8Array;
  remarks: readonly Message[];
}

type Writer = (opened: OpenedReport, assets: Assets, as: Edition) => Promise<Written>;

/** How each format is written; what is heavy loads when it is first asked for. */
export const writers: Record<Format, Writer> = {
  docx: async (opened, _assets, as) => {
    const { writeDocx } = await import('#formats/docx/write-docx.ts');
    const { writeReportFile } = await import('#schema/report-file.ts');
    const bytes = await writeDocx(compose(opened), {
      ...(opened.file.media && { media: opened.file.media }),
      ...(as === 'review' && { embedded: writeReportFile(opened.file) }),
    });
    return { bytes, remarks: [] };
  },
  pdf: async (opened, assets) => {
    const [{ layOutWithFonts }, { loadSubsetter }, { writePdf }] = await Promise.all([
      import('./pages.ts'),
      import('#formats/fonts/subset-font.ts'),
      import('#formats/pdf/write-pdf.ts'),
    ]);
    const { document, layout, fonts, pictures } = await layOutWithFonts(opened, assets);
    const subset = await loadSubsetter(await assets.fontCutter());
    const bytes = await writePdf(document, layout, fonts, { subset, creator: CREATOR, pictures });
    return { bytes, remarks: missingGlyphs(layout.missing) };
  },
  html: async (opened) => {
    const { writeHtml } = await import('#formats/html/write-html.ts');
    const { media } = opened.file;
    const html = writeHtml(compose(opened), { ...(media && { media }) });
    return { bytes: new TextEncoder().encode(html), remarks: [] };
  },
  xlsx: async (opened) => {
    const { writeXlsx } = await import('#formats/xlsx/write-xlsx.ts');
    const { template } = opened;
    const bytes = await writeXlsx(compose(opened), { template, sums: sumsOf(template) });
    return { bytes, remarks: [] };
  },
};

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
  return [
    { id: 'export.missingGlyphs', values: { characters: [...new Set(characters)].join('、') } },
  ];
}
