import { strToU8, zipSync } from 'fflate';
import type { DocCell, ReportDocument } from '#document/tree.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { createStyleBook } from './cell-styles.ts';
import { packageParts, spreadsheetPart } from './package-parts.ts';
import { placeCells, planSheets, type SheetPlan } from './sheets.ts';
import { type Sums, sumFormula } from './sum-formula.ts';
import { writeSheet } from './write-sheet.ts';

/** What a workbook is written with besides the printed report. */
export interface XlsxPlan {
  /** Knows what the tables are called: 表三. */
  template: Pick<ReportTemplate, 'tables'>;
  /** The cells each total adds up, from the edition's rules. */
  sums: Sums;
}

/** A zip file knows no time before this. All parts carry it, or every writing would give other bytes. */
const epoch = new Date(1980, 0, 1);

/** 电子表格: a sheet for every table, with numbers and living totals. The same document gives the same bytes. */
export async function writeXlsx(document: ReportDocument, plan: XlsxPlan): Promise<Uint8Array> {
  const names = new Map(plan.template.tables.map(({ id, name }) => [id, name]));
  const sheets = planSheets(document, names);
  const styles = createStyleBook();
  const formulas = formulasOf(sheets, plan.sums);
  const written = sheets.map((sheet, index) =>
    writeSheet(sheet, { styles, formulaOf: (cell) => formulas.get(cell), first: index === 0 }),
  );
  const parts = packageParts(document, sheets);
  for (const [index, sheet] of written.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = spreadsheetPart('worksheet', sheet);
  }
  parts['xl/styles.xml'] = spreadsheetPart('styleSheet', styles.write());
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: epoch, level: 9 });
}

function formulasOf(sheets: readonly SheetPlan[], sums: Sums): ReadonlyMap<DocCell, string> {
  const placed = placeCells(sheets);
  return new Map(
    [...sums].flatMap(([total, parts]) => {
      const at = placed.get(total);
      const formula =
        at &&
        sumFormula(
          at,
          parts.map((part) => placed.get(part)),
        );
      return at && formula !== undefined ? [[at.cell, formula] as const] : [];
    }),
  );
}
