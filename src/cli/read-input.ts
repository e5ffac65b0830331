import { readFile, stat } from 'node:fs/promises';
import { failure, type Result } from '#domain/result.ts';
import { LARGEST_FILE, tooLarge } from '#schema/report-file.ts';
import type { Assets } from '#tasks/assets.ts';
import { type OpenedReport, openReport } from '#tasks/open-report.ts';

/** Opens the report at a path; a file beyond the limit is refused before it is read. */
export async function readInput(path: string, assets: Assets): Promise<Result<OpenedReport>> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE) return tooLarge(size);
    return await openReport(await readFile(path), assets);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return failure(missing ? 'file.notFound' : 'file.unreadable', { path });
  }
}
