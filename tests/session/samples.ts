import { summaryOfEdition } from '#domain/choose-edition.ts';
import { failure, type Result } from '#domain/result.ts';
import { readReportFile } from '#schema/report-file.ts';
import { readTemplate } from '#schema/template-file.ts';
import { createReportSession } from '#session/create-report-session.ts';
import type { ReportSession } from '#session/report-session.ts';
import { createWorkspace, type Workspace } from '#session/workspace.ts';
import { createMemoryImports } from '#store/memory-imports.ts';
import { createMemoryOffice } from '#store/memory-office.ts';
import { createMemoryStore } from '#store/memory-store.ts';
import type { ReportStore } from '#store/report-store.ts';
import type { Assets } from '#tasks/assets.ts';
import type { OpenedReport } from '#tasks/open-report.ts';
import seedFile from '../../seeds/yichun-2021.nianbao.json';
import yunxiFile from '../../seeds/yunxi-2024.nianbao.json';
import templateFile from '../../templates/2021/template.json';
import { directWorker } from './direct-worker.ts';

/** 2022-01-20 10:32:05 in Beijing. */
export const clock = { now: () => new Date('2022-01-20T02:32:05Z') };

/** The text of the example's file. */
export const exampleText = JSON.stringify(seedFile);

/** The example report with its edition. Its figures agree. */
export async function example(): Promise<OpenedReport> {
  const file = readReportFile(exampleText);
  const template = await edition('2021');
  if (!file.ok || !template.ok) throw new Error('The example does not open');
  return { file: file.value, template: template.value };
}

/** A report whose text names figures of its tables. */
export async function yunxi(): Promise<OpenedReport> {
  return {
    file: must(readReportFile(JSON.stringify(yunxiFile))),
    template: must(await edition('2021')),
  };
}

/** The value, where a problem would be the test's own mistake. */
export function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** The editions of the tests: one. */
export const edition: Assets['template'] = async (id) =>
  id === '2021' ? readTemplate(templateFile, edition) : failure('template.unknown', { id });

/** The example report, opened. */
export async function openExample(
  store: ReportStore = createMemoryStore(),
): Promise<ReportSession> {
  return createReportSession({ ...(await example()), id: 'r1', store, clock });
}

/** A workspace in memory. */
export function workspaceOf(store: ReportStore = createMemoryStore()): Workspace {
  const none = async () => new Uint8Array();
  const editions = async () => [summaryOfEdition((await example()).template)];
  const assets = { editions, template: edition, shipped: edition, font: none, fontCutter: none };
  return createWorkspace({
    store,
    imports: createMemoryImports(),
    office: createMemoryOffice(),
    clock,
    assets,
    places: { base: 'http://localhost/' },
    startWorker: () => directWorker(assets),
  });
}

export const RECEIVED = 'requests.received.naturalPerson';

/** What leaving the cell 本年新收 with another figure does. */
export function typeFigure(session: ReportSession, after: string, address = RECEIVED): void {
  const field = `figures.${address}`;
  const before = session.cells.get(address).text;
  session.apply({ label: `${before}改为${after}`, changes: [{ field, before, after }] });
}

/** The example and its report of the year after, kept in one browser; the later one is open. */
export async function openBothYears(
  change: (report: OpenedReport['file']['report']) => OpenedReport['file']['report'] = (same) =>
    same,
): Promise<{ workspace: Workspace; next: ReportSession; report: OpenedReport['file']['report'] }> {
  const workspace = workspaceOf();
  const opened = await example();
  await workspace.open(opened);
  const { report } = opened.file;
  const later = change({ ...report, year: report.year + 1 });
  const next = await workspace.open({ ...opened, file: { ...opened.file, report: later } });
  return { workspace, next: must(next), report };
}
