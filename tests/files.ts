import { readdirSync, readFileSync } from 'node:fs';
import type { ReportFile } from '#domain/report-file.ts';
import { type Result, success } from '#domain/result.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { readReportFile } from '#schema/report-file.ts';
import { readTemplate } from '#schema/template-file.ts';
import type { OpenedReport } from '#tasks/open-report.ts';

const root = new URL('../', import.meta.url);

/** The bytes of a file of the project, by its path from the top. */
export function fileOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(path, root)));
}

/** An edition as the project ships it. */
export async function template(id: string): Promise<ReportTemplate> {
  const json = JSON.parse(new TextDecoder().decode(fileOf(`templates/${id}/template.json`)));
  return must(await readTemplate(json, async (parent) => success(await template(parent))));
}

/** A seed as the project ships it. */
export function seed(name: string): ReportFile {
  return must(readReportFile(fileOf(`seeds/${name}.nianbao.json`)));
}

/** The names of all seeds; asked for where there is a disk, which the page of a component test has not. */
export function seedNames(): string[] {
  return readdirSync(new URL('seeds', root)).flatMap((file) =>
    file.endsWith('.nianbao.json') ? [file.replace('.nianbao.json', '')] : [],
  );
}

/** A seed with its edition. */
export async function openedSeed(name: string): Promise<OpenedReport> {
  const file = seed(name);
  return { file, template: await template(file.report.template) };
}

/** The value, where a problem would be the test's own mistake. */
export function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
