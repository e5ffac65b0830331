import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CheckOutcome } from '#domain/outcome.ts';
import type { Result } from '#domain/result.ts';
import { findings as words } from '#i18n/findings.zh-cn.ts';
import { preview } from '#i18n/preview.zh-cn.ts';
import { check } from '#tasks/check.ts';
import type { FilledReport } from '#tasks/check-figures.ts';
import type { Edition } from '#tasks/file-name.ts';
import type { Format, Printing } from '#tasks/formats.ts';
import type { OpenedReport } from '#tasks/open-report.ts';
import type { Proof } from '#tasks/proof.ts';
import { type RenderedFile, render } from '#tasks/render.ts';
import type { DiskAssets } from '../disk-assets.ts';
import { type Exit, refuse } from '../exit.ts';
import { bytesAt, readInput } from '../read-input.ts';
import { filledOf, findingForJson, findingLine } from './check.ts';
import { renderSheets } from './render-sheets.ts';
import { packFiles } from './render-zip.ts';

export interface RenderOptions extends Printing {
  out: string;
  formats: readonly Format[];
  /** All files in one zip rather than side by side. */
  zip: boolean;
  /** 年报数据核对情况, and the 审批表, beside the report. */
  sheet: boolean;
  approval: boolean;
  /** The office's own 审批表, a Word file with placeholders. */
  form?: string;
  /** Last year's report, for the sheet and the findings. */
  last?: string;
  strict: boolean;
  json: boolean;
}

/** What is rendered, with all that is known of it. */
export interface RenderJob {
  opened: OpenedReport;
  outcome: CheckOutcome;
  lastYear: FilledReport | undefined;
  options: RenderOptions;
  /** The bytes of the office's own 审批表. */
  form?: Uint8Array;
}

/** `render FILE --out DIR …`: writes always, tells on stderr what is open; only `--strict` withholds. */
export async function renderCommand(
  path: string,
  options: RenderOptions,
  assets: DiskAssets,
): Promise<Exit> {
  const opened = await readInput(path, assets);
  if (!opened.ok) return refuse(opened.problem);
  const last = await lastYearOf(options, assets);
  if (last && !last.ok) return refuse(last.problem);
  const lastYear = last?.value;
  const form = options.form === undefined ? undefined : await bytesAt(options.form);
  if (form && !form.ok) return refuse(form.problem);
  const outcome = check(filledOf(opened.value), lastYear);
  const { findings, counts } = outcome;
  const open = findings.filter((one) => one.severity === 'mustFix');
  const withheld = options.strict && open.length > 0;
  const name = basename(path).replace(/(\.nianbao)?\.json$/, '');
  const job: RenderJob = {
    opened: opened.value,
    outcome,
    lastYear,
    options,
    ...(form && { form: form.value }),
  };
  const written = withheld ? [] : await makeAll(job, name, assets);
  return {
    code: counts.mustFix > 0 || written.some(isAmiss) ? 1 : 0,
    out: options.json
      ? JSON.stringify({ files: written, findings: findings.map(findingForJson) }, null, 2)
      : written.flatMap((one) => ('path' in one ? [one.path] : [])).join('\n'),
    err: [...open.map(findingLine), ...written.flatMap(remarksOf)].join('\n'),
  };
}

/** A file as `--json` prints it: where it was written, or under which name it is packed; or why there is none. */
export type WrittenFile =
  | { format: string; path: string; remarks: string[]; proof?: Proof }
  | { format: string; packed: string; remarks: string[]; proof?: Proof }
  | { format: string; problem: string };

/** A file that is to be written, under the ending it gets after the report's own name. */
export type NewFile =
  | {
      format: string;
      ending: string;
      name: string;
      bytes: Uint8Array;
      remarks: string[];
      proof?: Proof;
    }
  | { format: string; problem: string };

async function makeAll(job: RenderJob, name: string, assets: DiskAssets): Promise<WrittenFile[]> {
  const { options, opened } = job;
  const rendered = async (as: Edition) =>
    (await render(opened, assets, { ...options, as })).map(newFile);
  const files = await rendered(options.as);
  const sheets = await renderSheets(job, assets);
  if (!options.zip) return writeAll([...files, ...sheets], { name, out: options.out });
  const draft = options.as === 'review';
  const { zip, inside } = packFiles(job, {
    published: draft ? await rendered('publication') : files,
    kept: draft ? [...files, ...sheets] : sheets,
  });
  const [written] = await writeAll([zip], { name, out: options.out });
  return written ? [written, ...inside] : inside;
}

function newFile(file: RenderedFile): NewFile {
  const { format } = file;
  if ('problem' in file) return { format, problem: words.say(file.problem) };
  const { name, bytes, proof } = file;
  return { format, ending: `.${format}`, name, bytes, proof, remarks: file.remarks.map(words.say) };
}

async function writeAll(
  files: readonly NewFile[],
  { name, out }: { name: string; out: string },
): Promise<WrittenFile[]> {
  if (files.some((file) => 'bytes' in file)) await mkdir(out, { recursive: true });
  return Promise.all(
    files.map(async (file): Promise<WrittenFile> => {
      if ('problem' in file) return file;
      const { format, remarks, proof } = file;
      const path = join(out, `${name}${file.ending}`);
      await writeFile(path, file.bytes);
      return { format, path, remarks, ...(proof && { proof }) };
    }),
  );
}

function isAmiss(file: WrittenFile): boolean {
  return 'problem' in file || (file.proof?.differences.length ?? 0) > 0;
}

function remarksOf(file: WrittenFile): string[] {
  if ('problem' in file) return [file.problem];
  const { proof } = file;
  const unread = proof?.problem ? [words.say(proof.problem)] : [];
  const differences = (proof?.differences ?? []).map(({ cell, block, expected, read }) =>
    preview.proof.difference(cell ?? block ?? '', expected, read),
  );
  return [...file.remarks, ...unread, ...differences];
}

async function lastYearOf(
  { last }: RenderOptions,
  assets: DiskAssets,
): Promise<Result<FilledReport> | undefined> {
  if (last === undefined) return undefined;
  const opened = await readInput(last, assets);
  return opened.ok ? { ok: true, value: filledOf(opened.value) } : opened;
}
