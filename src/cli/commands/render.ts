import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { findings as words } from '#i18n/findings.zh-cn.ts';
import { check } from '#tasks/check.ts';
import type { Edition } from '#tasks/file-name.ts';
import type { Format } from '#tasks/formats.ts';
import { type RenderedFile, render } from '#tasks/render.ts';

import type { DiskAssets } from '../disk-assets.ts';
import { type Exit, refuse } from '../exit.ts';
import { readInput } from '../read-input.ts';
import { findingForJson, findingLine } from './check.ts';

export interface RenderOptions {
  out: string;
  formats: readonly Format[];
  as: Edition;
  strict: boolean;
  json: boolean;
}

/** `render FILE --out DIR …`: writes always, tells on stderr what is open; only `--strict` withholds. */
export async function renderCommand(
  path: string,
  options: RenderOptions,
  assets: DiskAssets,
): Promise<Exit> {
  const opened = await readInput(path, assets);
  if (!opened.ok) return refuse(opened.problem);
  const { findings, counts } = check({
    report: opened.value.file.report,
    template: opened.value.template,
  });
  const open = findings.filter((one) => one.severity === 'mustFix');
  const withheld = options.strict && open.length > 0;
  const files = withheld ? [] : await render(opened.value, assets, options);
  const name = basename(path).replace(/(\.nianbao)?\.json$/, '');
  const written = await write(files, name, options.out);
  return {
    code: counts.mustFix > 0 || written.some((one) => 'problem' in one) ? 1 : 0,
    out: options.json
      ? JSON.stringify({ files: written, findings: findings.map(findingForJson) }, null, 2)
      : written.flatMap((one) => ('path' in one ? [one.path] : [])).join('\n'),
    err: [
      ...open.map(findingLine),
      ...written.flatMap((one) => ('path' in one ? one.remarks : [one.problem])),
    ].join('\n'),
  };
}

type WrittenFile =
  | { format: Format; path: string; remarks: string[] }
  | { format: Format; problem: string };

async function write(
  files: readonly RenderedFile[],
  name: string,
  dir: string,
): Promise<WrittenFile[]> {
  if (files.length > 0) await mkdir(dir, { recursive: true });
  return Promise.all(
    files.map(async (file): Promise<WrittenFile> => {
      const { format } = file;
      if ('problem' in file) return { format, problem: words.say(file.problem) };
      const path = join(dir, `${name}.${format}`);
      await writeFile(path, file.bytes);
      return { format, path, remarks: file.remarks.map(words.say) };
    }),
  );
}
