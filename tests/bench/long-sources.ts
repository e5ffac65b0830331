import { strToU8, zipSync } from 'fflate';
import { composeDocument } from '#document/compose/compose-document.ts';
import type { ReportDocument } from '#document/tree.ts';
import type { Block, Report } from '#domain/report.ts';
import { writeDocx } from '#formats/docx/write-docx.ts';
import { editions } from '../accuracy/editions.ts';
import { factsOf } from '../accuracy/generator/facts.ts';
import { randomOf } from '../accuracy/generator/random.ts';
import { draftOf, reportOf, textOf } from '../accuracy/generator/report.ts';
import { pagesOf, pdfOf } from '../formats/pdf/sample-pdf.ts';

const edition = editions['2021'];

/** A report of so many pages: its first section goes on with the narratives of others. */
async function printed(pages: number): Promise<ReportDocument> {
  const random = randomOf(40);
  const facts = factsOf(random, '2021');
  const report = reportOf(draftOf(random, facts));
  const more: Block[] = [];
  for (;;) {
    const document = composed(report, more);
    if ((await pagesOf(document)).pages.length >= pages) return document;
    for (const paragraph of draftOf(random, factsOf(random, '2021', facts)).paragraphs) {
      const id = `more-${more.length}`;
      const runs = [{ text: textOf(paragraph) }];
      more.push({ id, kind: 'paragraph', level: paragraph.level, runs });
    }
  }
}

function composed(report: Report, more: readonly Block[]): ReportDocument {
  const sections = report.sections.map((section) =>
    section.id === 'overview' ? { ...section, blocks: [...section.blocks, ...more] } : section,
  );
  return composeDocument(
    { ...report, sections },
    { template: edition, totals: {}, savedOn: '2022-01-20' },
  );
}

/** A Word file of so many pages, its report not inside. */
export async function longDocx(pages: number): Promise<Uint8Array> {
  return writeDocx(await printed(pages));
}

export async function longPdf(pages: number): Promise<Uint8Array> {
  return pdfOf(await printed(pages));
}

/** A workbook of so many rows with eight columns of figures, 表三 among them. */
export function longXlsx(rows: number): Uint8Array {
  const random = randomOf(1000);
  const { blocks } = composed(reportOf(draftOf(random, factsOf(random, '2021'))), []);
  const table = blocks.flatMap((block) =>
    block.kind === 'table' && block.table === 'requests' ? block.rows : [],
  );
  const cells = table.map((row) => row.cells.map(({ column, text }) => ({ column, text })));
  const others = Array.from({ length: rows - cells.length }, (_, at) =>
    Array.from({ length: 9 }, (_, column) => ({
      column,
      text: column === 0 ? `${at + 1}号申请` : String(at * column),
    })),
  );
  const printedRows = [...cells, ...others].map(
    (row, at) =>
      `<row r="${at + 1}">${row.map(({ column, text }) => cell(column, at + 1, text)).join('')}</row>`,
  );
  return zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="表三" r:id="a"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet><sheetData>${printedRows.join('')}</sheetData></worksheet>`,
    ),
  });
}

function cell(column: number, row: number, text: string): string {
  const at = `${String.fromCharCode(65 + column)}${row}`;
  return /^\d+$/.test(text)
    ? `<c r="${at}"><v>${text}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
}
