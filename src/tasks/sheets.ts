import { SHEET_STYLE } from '#document/layout/style.ts';
import type { ReportDocument } from '#document/tree.ts';
import type { Message } from '#domain/finding.ts';
import type { Report } from '#domain/report.ts';
import type { Assets } from './assets.ts';
import { sheetName } from './file-name.ts';
import { OWN_FORM } from './remarks.ts';

/** What is kept inside the office beside a report: 年报数据核对情况 for the leader, the 审批表, and the 更正稿. */
export type SheetKind = 'checkSheet' | 'approval' | 'correction';

/** A sheet to be written; of several versions the first that fits on one page. */
export interface SheetOrder {
  kind: SheetKind;
  report: Pick<Report, 'unit' | 'year'>;
  versions: readonly ReportDocument[];
  /** The office's own Word form, filled in instead. */
  form?: OwnForm;
}

/** A Word file of the office's own, and what its placeholders stand for. */
export interface OwnForm {
  bytes: Uint8Array;
  values: ReadonlyMap<string, string>;
}

/** A file of a sheet, or why there is none. */
export type SheetFile = { kind: SheetKind; name: string } & (
  | { bytes: Uint8Array; remarks: readonly Message[] }
  | { problem: Message }
);

/** Writes a sheet for Word and as a PDF; one that fails never withholds the other. */
export async function writeSheet(
  { kind, report, versions, form }: SheetOrder,
  assets: Assets,
): Promise<SheetFile[]> {
  if (form) return [await fillOwnForm(form, kind, sheetName(report, kind, 'docx'))];
  const document = await onOnePage(versions, assets);
  const files: SheetFile[] = [];
  for (const ending of ['docx', 'pdf'] as const) {
    const name = sheetName(report, kind, ending);
    try {
      files.push({ kind, name, ...(await writers[ending](document, assets)) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const problem = { id: 'export.failed', values: { format: name, reason } };
      files.push({ kind, name, problem });
    }
  }
  return files;
}

async function fillOwnForm(
  { bytes: form, values }: OwnForm,
  kind: SheetKind,
  name: string,
): Promise<SheetFile> {
  try {
    const { fillForm } = await import('#formats/docx/fill-form.ts');
    const { unknownNames } = await import('./own-form.ts');
    const { bytes, unknown } = fillForm(form, values);
    const remark = unknownNames(unknown);
    return { kind, name, bytes, remarks: remark ? [remark] : [] };
  } catch {
    return { kind, name, problem: { id: OWN_FORM.notWord, values: {} } };
  }
}

const writers = {
  docx: async (document: ReportDocument) => {
    const { writeDocx } = await import('#formats/docx/write-docx.ts');
    const bytes = await writeDocx(document, { style: SHEET_STYLE, unmarked: true });
    return { bytes, remarks: [] };
  },
  pdf: async (document: ReportDocument, assets: Assets) => {
    const { writePages } = await import('./writers.ts');
    return writePages(document, { style: SHEET_STYLE }, assets);
  },
};

async function onOnePage(
  versions: readonly ReportDocument[],
  assets: Assets,
): Promise<ReportDocument> {
  const { layOutWithFonts } = await import('./pages.ts');
  let shortest: ReportDocument | undefined;
  for (const version of versions) {
    shortest = version;
    const { layout } = await layOutWithFonts(version, { style: SHEET_STYLE }, assets);
    if (layout.pages.length === 1) return version;
  }
  if (!shortest) throw new Error('A sheet has at least one version.');
  return shortest;
}
