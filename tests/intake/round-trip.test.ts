import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planChecks } from '#checks/plan.ts';
import type { ImportedReport } from '#domain/imported-report.ts';
import type { Report } from '#domain/report.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { writeDocx } from '#formats/docx/write-docx.ts';
import { writeHtml } from '#formats/html/write-html.ts';
import { writeText } from '#formats/text/write-text.ts';
import { writeXlsx } from '#formats/xlsx/write-xlsx.ts';
import { importReport } from '#intake/import-report.ts';
import { writeReportFile } from '#schema/report-file.ts';
import { must } from '../files.ts';
import { pdfOf } from '../formats/pdf/sample-pdf.ts';
import { anyReport } from './any-report.ts';
import { allEditions } from './layouts.ts';
import { type Filled, filledIn, printedOf, structureOf, textOf } from './printed-report.ts';

const editions = await allEditions();
const withTables = editions.filter(({ tables }) => tables.length > 0);
const RUNS = Number(process.env.NIANBAO_RUNS ?? 2);

type Write = (report: Report, edition: ReportTemplate) => Uint8Array | Promise<Uint8Array>;

const utf8 = (text: string) => new TextEncoder().encode(text);

function fileOf(report: Report): string {
  return writeReportFile({ savedAt: '2022-01-20T08:00:00.000Z', app: '0.1.0', report });
}

/** The totals of a form as the product writes them into a workbook: as sums. */
function sumsOf(edition: ReportTemplate): ReadonlyMap<string, string[]> {
  const { cells, formulas } = planChecks(edition);
  const at = (index: number) => cells[index]?.address ?? '';
  return new Map(
    [...formulas].map(([total, { addends }]) => [at(total), addends.map(({ index }) => at(index))]),
  );
}

const docx: Write = (report, edition) => writeDocx(printedOf(report, edition));
const html: Write = (report, edition) => utf8(writeHtml(printedOf(report, edition)));
const text: Write = (report, edition) => utf8(writeText(printedOf(report, edition)));
const pdf: Write = (report, edition) => pdfOf(printedOf(report, edition));
const xlsx: Write = (report, edition) =>
  writeXlsx(printedOf(report, edition), { template: edition, sums: sumsOf(edition) });
const carrying: Write = (report, edition) =>
  writeDocx(printedOf(report, edition), { embedded: fileOf(report) });

/** Holds for any report of an edition, written and read again. */
async function always(
  edition: ReportTemplate,
  write: Write,
  holds: (report: Report, read: ImportedReport) => void,
): Promise<void> {
  const law = fc.asyncProperty(anyReport(edition), async (report) => {
    holds(report, must(await importReport(await write(report, edition), 'x', editions)));
  });
  // A report has thousands of parts: shrinking one would take minutes.
  await fc.assert(law, { numRuns: RUNS, endOnFailure: true });
}

/** Every figure, blank, remark, note and unit is the report's, and nothing was guessed. */
function figuresHold(report: Report, read: ImportedReport): void {
  expect(read.template).toBe(report.template);
  expect<Filled>(filledIn(read.report)).toEqual(filledIn(report));
  expect(Object.values(read.cells).filter(({ certain }) => !certain)).toEqual([]);
}

describe.each(editions.map((edition) => [edition.id, edition] as const))(
  'any %s report',
  (_id, edition) => {
    test.each([
      ['a Word file', docx],
      ['a web page', html],
    ])('as %s gives back its figures, its text and its structure', async (_kind, write) => {
      await always(edition, write, (report, read) => {
        figuresHold(report, read);
        expect(structureOf(read.report, edition)).toEqual(structureOf(report, edition));
      });
    });

    test.each([
      ['a report file', (report: Report) => utf8(fileOf(report))],
      ['a 送审稿', carrying],
    ])('as %s gives itself back', async (_kind, write) => {
      await always(edition, write, (report, read) => {
        expect(read.report).toEqual(report);
        expect(read.unmatched).toEqual([]);
      });
    });

    test.each([
      ['a PDF', pdf],
      ['plain text', text],
    ])('as %s gives back its figures, and its text but for its lines', async (_kind, write) => {
      await always(edition, write, (report, read) => {
        figuresHold(report, read);
        expect(textOf(read.report, edition)).toBe(textOf(report, edition));
      });
    });
  },
);

test.each(withTables.map((edition) => [edition.id, edition] as const))(
  'any %s report as a workbook gives back its figures with their units and notes',
  async (_id, edition) => {
    await always(edition, xlsx, figuresHold);
  },
);
