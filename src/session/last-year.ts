import type { Report } from '#domain/report.ts';
import type { FilledReport } from '#tasks/check-figures.ts';
import { openReport } from '#tasks/open-report.ts';
import { storedText } from './stored.ts';
import type { Services } from './workspace.ts';

/** 上年报告 of the same unit, where this browser keeps it; the one saved last where there are several. */
export async function lastYearOf(
  { unit, year }: Report,
  { store, assets }: Pick<Services, 'store' | 'assets'>,
): Promise<FilledReport | undefined> {
  const kept = await store.list().catch(() => []);
  const found = kept.find((one) => one.year === year - 1 && one.unit.name === unit.name);
  if (!found) return undefined;
  const text = await storedText(store, found.id);
  const opened = text.ok ? await openReport(text.value, assets) : text;
  return opened.ok
    ? { report: opened.value.file.report, template: opened.value.template }
    : undefined;
}
