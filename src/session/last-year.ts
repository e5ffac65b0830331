import type { CellAddress } from '#domain/address.ts';
import type { Report } from '#domain/report.ts';
import { writeReportFile } from '#schema/report-file.ts';
import type { KeptLastYear } from '#store/report-store.ts';
import type { FilledReport } from '#tasks/check-figures.ts';
import { openReport } from '#tasks/open-report.ts';
import { APP_VERSION } from './app-version.ts';
import { storedText } from './stored.ts';
import type { Services } from './workspace.ts';

/** 上年报告 with what one must know of where it came from. */
export interface LastYear extends FilledReport {
  /** Name of its file; absent where it is a report of this browser. */
  name?: string;
  /** Cells whose figure or place the reading of the file left open. */
  unsure: readonly CellAddress[];
  /** The file does not say of which year it is. */
  undated?: true;
}

type Place = Pick<Services, 'store' | 'assets'>;

/** 上年报告: the one that was chosen for a report, else the one of the same unit that this browser keeps. */
export async function lastYearOf(
  report: Report,
  place: Place,
  id?: string,
): Promise<LastYear | undefined> {
  const chosen = id === undefined ? undefined : await chosenFor(id, place);
  return chosen ?? keptOf(report, place);
}

/** The text that keeps a last year's report beside a report. */
export function keptLastYear(
  { report, template, name, unsure }: LastYear,
  at: string,
): KeptLastYear {
  const text = writeReportFile({ savedAt: at, app: APP_VERSION, report, templateCopy: template });
  return { name: name ?? report.unit.name, text, unsure };
}

async function chosenFor(id: string, { store, assets }: Place): Promise<LastYear | undefined> {
  const kept = await store.lastYear(id).catch(() => undefined);
  const opened = kept && (await openReport(kept.text, assets));
  if (!opened?.ok) return undefined;
  const { file, template } = opened.value;
  return { report: file.report, template, name: kept?.name ?? '', unsure: kept?.unsure ?? [] };
}

/** The one saved last where there are several. */
async function keptOf(
  { unit, year }: Report,
  { store, assets }: Place,
): Promise<LastYear | undefined> {
  const kept = await store.list().catch(() => []);
  const found = kept.find((one) => one.year === year - 1 && one.unit.name === unit.name);
  if (!found) return undefined;
  const text = await storedText(store, found.id);
  const opened = text.ok ? await openReport(text.value, assets) : text;
  return opened.ok
    ? { report: opened.value.file.report, template: opened.value.template, unsure: [] }
    : undefined;
}

/** The report for a year: one that does not say its own is taken for the year before. */
export function beforeYear(last: LastYear, year: number): LastYear {
  const { undated, ...dated } = last;
  return undated ? { ...dated, report: { ...last.report, year: year - 1 } } : last;
}
