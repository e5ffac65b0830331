import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CellAddress } from '#domain/address.ts';
import type { OriginalDocument } from '#domain/original-document.ts';
import { failure, type Result, success } from '#domain/result.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { LARGEST_FILE, tooLarge } from '#schema/report-file.ts';
import { type OpenedReport, openReport } from '#tasks/open-report.ts';
import { type ReadToCheck, readToCheck } from '#tasks/read.ts';
import type { DiskAssets } from './disk-assets.ts';

/** A report at a path, the cells whose figure or place the reading of a document left open, and 原件 of such a document. */
export interface ReadReport extends OpenedReport {
  unsure: readonly CellAddress[];
  original?: OriginalDocument;
}

/**
 * Opens the report at a path: one of ours, or any document that can be read as one.
 * A foreign document is taken as it stands, its totals its own. A file beyond the limit is refused before it is read.
 */
export async function readInput(path: string, assets: DiskAssets): Promise<Result<ReadReport>> {
  const bytes = await bytesAt(path);
  if (!bytes.ok) return bytes;
  if (isJson(bytes.value)) {
    const opened = await openReport(bytes.value, assets);
    return opened.ok ? success({ ...opened.value, unsure: [] }) : opened;
  }
  const editions = await editionsOf(undefined, assets);
  if (!editions.ok) return editions;
  const read = await readToCheck(bytes.value, basename(path), editions.value);
  return read.ok ? success(openedOf(read.value)) : read;
}

/** The bytes of a file that is no larger than a report can be. */
export async function bytesAt(path: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path);
    return size > LARGEST_FILE ? tooLarge(size) : success(await readFile(path));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return failure(missing ? 'file.notFound' : 'file.unreadable', { path });
  }
}

/** The edition of an id, or all there are. */
export async function editionsOf(
  id: string | undefined,
  assets: DiskAssets,
): Promise<Result<ReportTemplate[]>> {
  const editions: ReportTemplate[] = [];
  for (const one of id === undefined ? await assets.ids() : [id]) {
    const edition = await assets.template(one);
    if (!edition.ok) return edition;
    editions.push(edition.value);
  }
  return success(editions);
}

/** Ours are JSON objects; whatever else begins otherwise. */
function isJson(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.slice(0, 64)).trimStart();
  return start.startsWith('{');
}

function openedOf({ imported, ...filled }: ReadToCheck): ReadReport {
  const { report, cells } = imported;
  const savedAt = `${report.front.publishedOn ?? `${report.year + 1}-01-01`}T00:00:00Z`;
  const unsure = Object.keys(cells).filter((cell) => !cells[cell]?.certain);
  return { ...filled, file: { savedAt, app: 'nianbao', report }, unsure };
}
