import { type Result, success } from '#domain/result.ts';
import type { CheckedSource, SourceFile } from '#tasks/check-source.ts';
import { openReport } from '#tasks/open-report.ts';
import { checkForeign, isForeign } from './check-foreign.ts';
import type { LastYear } from './last-year.ts';
import type { Workspace } from './workspace.ts';

/** A file read as 上年报告. */
export interface ReadLastYear extends LastYear {
  name: string;
}

/** Reads any file that can be read as a report: our own, or a foreign document as the draft that was recognised. */
export async function readLastYear(
  workspace: Workspace,
  file: SourceFile,
): Promise<Result<ReadLastYear>> {
  if (isForeign(file.bytes)) {
    const checked = await checkForeign(workspace, file);
    return checked.ok ? success(lastYearFrom(checked.value)) : checked;
  }
  const opened = await openReport(file.bytes, workspace.assets);
  if (!opened.ok) return opened;
  const { report } = opened.value.file;
  return success({ template: opened.value.template, report, name: file.name, unsure: [] });
}

/** A recognised document as 上年报告. */
export function lastYearFrom({ name, imported, template }: CheckedSource): ReadLastYear {
  const { report, cells, year } = imported;
  const unsure = Object.keys(cells).filter((cell) => !cells[cell]?.certain);
  return { report, template, name, unsure, ...(year === undefined && { undated: true }) };
}
