import type { ReportDocument } from '#document/tree.ts';
import { type Result, success } from '#domain/result.ts';
import type { HeavyWork } from '#session/heavy-work.ts';
import { APPROVAL_FORM } from '#session/office-assets.ts';
import type { ReportSession } from '#session/report-session.ts';
import type { Workspace } from '#session/workspace.ts';
import type { OfficeStore } from '#store/office-store.ts';
import { exportedName } from '#tasks/file-name.ts';
import type { OpenedReport } from '#tasks/open-report.ts';
import type { OwnForm, SheetKind } from '#tasks/sheets.ts';
import type { ExportOrder, ExportStep } from './export-order.ts';
import { type ExportResult, fileIn } from './export-result.ts';
import type { PreviewWords } from './preview-words.ts';

/** An export under way. */
export interface ExportJob {
  work: HeavyWork;
  office: OfficeStore;
  /** Where the report that this one corrects is kept. */
  place: Pick<Workspace, 'store' | 'assets'>;
  session: ReportSession;
  words: PreviewWords;
  order: ExportOrder;
  opened: OpenedReport;
}

/** Makes the files of one step; `made` is what the steps before have made. */
export async function runStep(
  step: ExportStep,
  job: ExportJob,
  made: readonly ExportResult[],
): Promise<ExportResult[] | 'cancelled'> {
  const result = await resultOf(step, job, made);
  if (Array.isArray(result)) return result;
  if (result.id === 'work.cancelled') return 'cancelled';
  if (step.kind !== 'format') return [{ kind: 'problem', step, problem: result }];
  const { as, format } = step;
  return [{ kind: 'report', as, file: { format, problem: result } }];
}

async function resultOf(step: ExportStep, job: ExportJob, made: readonly ExportResult[]) {
  const { work, opened, order } = job;
  if (step.kind === 'format') {
    const { as, format } = step;
    const done = await work.run('render', {
      opened,
      format,
      ...order.printing,
      as,
      withData: order.withData,
    });
    return done.ok ? [{ kind: 'report' as const, as, file: done.value }] : done.problem;
  }
  if (step.kind === 'sheet') {
    const versions = await versionsOf(step.sheet, job);
    if (!versions.ok) return versions.problem;
    const { report } = opened.file;
    const form = step.sheet === 'approval' ? await formOf(job) : undefined;
    const order = { kind: step.sheet, report, versions: versions.value, ...(form && { form }) };
    const done = await work.run('sheet', order);
    return done.ok ? done.value.map((file) => ({ kind: 'sheet' as const, file })) : done.problem;
  }
  const done = await work.run('pack', packOrder(job, made));
  return done.ok ? [{ kind: 'zip' as const, file: done.value }] : done.problem;
}

/** The office's own 审批表, where it has one here. */
async function formOf({ office, opened, session, words }: ExportJob): Promise<OwnForm | undefined> {
  const kept = await office.file(APPROVAL_FORM).catch(() => undefined);
  if (!kept) return undefined;
  const { approvalValues } = await import('#tasks/approval-form.ts');
  const filled = { report: opened.file.report, template: opened.template };
  const values = approvalValues(filled, session.outcome.get(), words.approval);
  return { bytes: kept.bytes, values };
}

async function versionsOf(
  sheet: SheetKind,
  job: ExportJob,
): Promise<Result<readonly ReportDocument[]>> {
  const { opened, session, words } = job;
  const { file, template } = opened;
  const filled = { report: file.report, template };
  const date = file.savedAt.slice(0, 10);
  if (sheet === 'approval') {
    const { composeApproval } = await import('#tasks/approval-sheet.ts');
    return success([composeApproval(filled, { date, words: words.approval })]);
  }
  if (sheet === 'correction') return correctionOf(job, date);
  const { composeCheckSheets } = await import('#tasks/check-sheet.ts');
  const outcome = session.outcome.get();
  const lastYear = session.lastYear.get();
  const order = { filled, outcome, lastYear, date, words: words.checkSheet };
  return success(composeCheckSheets(order));
}

async function correctionOf(
  { opened, session, place, words }: ExportJob,
  date: string,
): Promise<Result<readonly ReportDocument[]>> {
  const { publishedOf } = await import('#session/correction/published-of.ts');
  const { composeCorrection } = await import('#tasks/correction-sheet.ts');
  const { supersedes = '', unit, year } = opened.file.report;
  const correcting = { id: session.id, supersedes, unit: unit.name, year };
  const published = await publishedOf(correcting, place);
  if (!published.ok) return published;
  return success([composeCorrection(published.value, opened, { date, words: words.correction })]);
}

function packOrder({ opened, order, words }: ExportJob, made: readonly ExportResult[]) {
  const { as } = order.printing;
  const { report } = opened.file;
  const { template } = opened;
  const title = exportedName({ report, template }, as, 'zip').replace(/\.zip$/, '');
  const about = words.pack.about(title, report.revision, template.title, template.revision);
  const filesOf = (wanted: (one: ExportResult) => boolean) =>
    made.filter(wanted).flatMap((one) => {
      const file = fileIn(one);
      return file ? [{ name: file.name, bytes: file.bytes }] : [];
    });
  const { folders, list, dataHash } = words.pack;
  return {
    opened,
    as,
    published: filesOf(isPublished),
    kept: filesOf((one) => !isPublished(one)),
    words: { folders, list, dataHash, about },
  };
}

function isPublished(one: ExportResult): boolean {
  return one.kind === 'report' && one.as === 'publication';
}
