import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportedReport } from '#domain/imported-report.ts';
import { sayPlace } from '#i18n/intake.zh-cn.ts';
import { writeReportFile } from '#schema/report-file.ts';
import { read } from '#tasks/read.ts';
import type { DiskAssets } from '../disk-assets.ts';
import { type Exit, refuse } from '../exit.ts';
import { bytesAt, editionsOf } from '../read-input.ts';

export interface ReadOptions {
  /** The edition to read it as; the likeliest when absent. */
  template?: string;
  /** Where the draft is written, as a report file. */
  out?: string;
  json?: boolean;
}

/** `read FILE [--template ID] [--out FILE] [--json]`: what is recognised in any document; nothing recognised is 2. */
export async function readCommand(
  path: string,
  options: ReadOptions,
  assets: DiskAssets,
): Promise<Exit> {
  const editions = await editionsOf(options.template, assets);
  if (!editions.ok) return refuse(editions.problem);
  const bytes = await bytesAt(path);
  if (!bytes.ok) return refuse(bytes.problem);
  const imported = await read(bytes.value, basename(path), editions.value);
  if (!imported.ok) return refuse(imported.problem);
  if (options.out !== undefined) await writeFile(options.out, draftFile(imported.value));
  return { code: 0, out: options.json ? asJson(imported.value) : asText(imported.value) };
}

function draftFile({ report }: ImportedReport): string {
  return writeReportFile({ savedAt: new Date().toISOString(), app: 'nianbao read', report });
}

function asJson(imported: ImportedReport): string {
  const { template, candidates, year, unit, title, cells, sections, unmatched } = imported;
  const said = Object.entries(cells).map(([address, cell]) => [
    address,
    { ...cell, place: sayPlace(cell.place) },
  ]);
  return JSON.stringify(
    {
      template,
      candidates,
      year: year ?? null,
      unit: unit ?? null,
      title: title ?? null,
      cells: Object.fromEntries(said),
      sections,
      unmatched: unmatched.map(({ text, place }) => ({ text, place: sayPlace(place) })),
    },
    null,
    2,
  );
}

function asText({ template, year, unit, cells, sections, unmatched }: ImportedReport): string {
  const all = Object.entries(cells);
  const doubtful = all.filter(([, { certain }]) => !certain);
  return [
    `${unit ?? '单位不详'} ${year ?? '年度不详'} ${template}`,
    `单元格 ${all.length} 个，其中需核对 ${doubtful.length} 个；部分 ${sections.length} 个；未对应 ${unmatched.length} 处`,
    ...sections.map(({ id, heading }) => `${id}\t${heading}`),
    ...doubtful.map(
      ([address, { text, place }]) => `需核对\t${address}\t${text}\t${sayPlace(place)}`,
    ),
    ...unmatched.map(({ text, place }) => `未对应\t${sayPlace(place)}\t${text}`),
  ].join('\n');
}
