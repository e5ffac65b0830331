import type { Report } from '#domain/report.ts';
import { IMPORTED } from '#domain/unit.ts';
import { openReport } from '#tasks/open-report.ts';
import type { ReportSession } from './report-session.ts';
import { storedText } from './stored.ts';
import type { Workspace } from './workspace.ts';

/** The id of the report kept here that a printed copy was made from: the open one before others, then the one saved last. */
export async function keptCopyOf(
  printed: Report,
  { store, assets }: Workspace,
  open?: ReportSession,
): Promise<string | undefined> {
  if (open && isSame(open.toFile().report, printed)) return open.id;
  const kept = await store.list().catch(() => []);
  for (const { id, year } of kept) {
    if (year !== printed.year) continue;
    const text = await storedText(store, id);
    const opened = text.ok ? await openReport(text.value, assets) : text;
    if (opened.ok && isSame(opened.value.file.report, printed)) return id;
  }
  return undefined;
}

/** One unit's report of one year in one edition. */
function isSame(one: Report, other: Report): boolean {
  const sameUnit =
    one.unit.id === IMPORTED || other.unit.id === IMPORTED
      ? one.unit.name === other.unit.name
      : one.unit.id === other.unit.id;
  return sameUnit && one.year === other.year && one.template === other.template;
}
