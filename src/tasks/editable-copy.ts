import type { CheckedSource } from './check-source.ts';
import type { OpenedReport } from './open-report.ts';

/** 另存为可编辑的年报: a copy of the draft to work on. `savedAt` is an instant with a zone. */
export function editableCopy(
  { imported, template }: CheckedSource,
  savedAt: string,
  app: string,
): OpenedReport {
  return { file: { savedAt, app, report: imported.report }, template };
}
