import type { CellAddress } from '#domain/address.ts';
import { type Result, success } from '#domain/result.ts';
import type { KeptVersion, StoredSummary } from '#store/report-store.ts';
import type { FilledReport } from '#tasks/check-figures.ts';
import { openReport } from '#tasks/open-report.ts';
import type { LastYear } from '../last-year.ts';
import type { ReadLastYear } from '../read-last-year.ts';
import { storedText } from '../stored.ts';
import type { Workspace } from '../workspace.ts';

/** 对比的报告: an earlier report or state beside the open one. */
export interface Compared extends FilledReport {
  /** What it is to the open report: last year's, or any other. */
  kind: 'lastYear' | 'other';
  /** Cells whose figure or place the reading of its file left open. */
  unsure: readonly CellAddress[];
  /** Name of the version it is. */
  version?: string;
  /** Name of its file; absent where it is kept in this browser. */
  name?: string;
}

/** What a report can be compared with, by the name the address of the screen has for it. */
export type Comparable =
  | { id: 'last'; kind: 'lastYear'; lastYear: LastYear }
  | { id: string; kind: 'kept'; kept: StoredSummary }
  | { id: string; kind: 'version'; version: KeptVersion }
  | { id: 'file'; kind: 'file'; file: ReadLastYear };

/** Reads what was chosen; a report that is damaged or gone is a sentence. */
export async function readCompared(
  one: Comparable,
  { store, assets }: Workspace,
): Promise<Result<Compared>> {
  switch (one.kind) {
    case 'lastYear':
      return success({ ...one.lastYear, kind: 'lastYear' });
    case 'file':
      return success({ ...one.file, kind: 'other' });
    case 'version':
      return named(await otherIn(success(one.version.text), assets), one.version.name);
    case 'kept':
      return otherIn(await storedText(store, one.kept.id), assets);
  }
}

async function otherIn(
  text: Result<string>,
  assets: Workspace['assets'],
): Promise<Result<Compared>> {
  const opened = text.ok ? await openReport(text.value, assets) : text;
  if (!opened.ok) return opened;
  const { file, template } = opened.value;
  return success({ report: file.report, template, kind: 'other', unsure: [] });
}

function named(read: Result<Compared>, version: string): Result<Compared> {
  return read.ok ? success({ ...read.value, version }) : read;
}
