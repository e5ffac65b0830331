import { stat } from 'node:fs/promises';
import type { ParseArgsConfig } from 'node:util';
import { FORMATS } from '#tasks/formats.ts';
import { checkCommand } from './commands/check.ts';
import { checkFolder } from './commands/check-folder.ts';
import { compareCommand } from './commands/compare.ts';
import { readCommand } from './commands/read.ts';
import { type RenderOptions, renderCommand } from './commands/render.ts';
import { templatesCommand } from './commands/templates.ts';
import type { DiskAssets } from './disk-assets.ts';
import type { Exit } from './exit.ts';
import { type OptionValues, textOf } from './read-arguments.ts';

/** 命令: how it is called, what it takes, and what it does; `usage` where the options do not go together. */
export interface Command {
  usage: string;
  /** How many files or folders it takes. */
  files: number;
  options: NonNullable<ParseArgsConfig['options']>;
  run(paths: readonly string[], values: OptionValues, assets: DiskAssets): Promise<Exit | 'usage'>;
}

const flag = { type: 'boolean' } as const;
const text = { type: 'string' } as const;

/** The commands by name. */
export const commands: Readonly<Record<string, Command>> = {
  check: {
    usage: 'check 文件|目录 [--last 上年文件] [--words 词表文件] [--json] [--xlsx 问题清单文件]',
    files: 1,
    options: { last: text, words: text, json: flag, xlsx: text },
    run: async ([path = ''], values, assets) => {
      const options = {
        json: values.json === true,
        ...given(values, 'last'),
        ...given(values, 'xlsx'),
        ...given(values, 'words'),
      };
      return (await isFolder(path))
        ? checkFolder(path, options, assets)
        : checkCommand(path, options, assets);
    },
  },
  render: {
    usage:
      'render 文件 --out 目录 [--docx] [--pdf] [--html] [--xlsx] [--all] [--zip] [--sheet] [--approval] [--form 审批表.docx] [--as review|publication] [--layout official|form] [--data] [--last 上年文件] [--strict] [--json]',
    files: 1,
    options: {
      out: text,
      as: text,
      layout: text,
      last: text,
      form: text,
      zip: flag,
      sheet: flag,
      approval: flag,
      data: flag,
      all: flag,
      strict: flag,
      json: flag,
      ...Object.fromEntries(FORMATS.map((format) => [format, flag])),
    },
    run: async ([path = ''], values, assets) => {
      const order = renderOrder(values);
      return order === 'usage' ? 'usage' : renderCommand(path, order, assets);
    },
  },
  read: {
    usage: 'read 文件 [--template 格式] [--out 年报文件] [--json]',
    files: 1,
    options: { template: text, out: text, json: flag },
    run: async ([path = ''], values, assets) =>
      readCommand(
        path,
        { json: values.json === true, ...given(values, 'template'), ...given(values, 'out') },
        assets,
      ),
  },
  compare: {
    usage: 'compare 文件 文件 [--json] [--csv 长表文件]',
    files: 2,
    options: { json: flag, csv: text },
    run: async ([one = '', other = ''], values, assets) =>
      compareCommand([one, other], { json: values.json === true, ...given(values, 'csv') }, assets),
  },
  templates: {
    usage: 'templates [--json]',
    files: 0,
    options: { json: flag },
    run: async (_paths, values, assets) => templatesCommand({ json: values.json === true }, assets),
  },
};

/** What `render` is asked for. A zip is the set for publication and holds every format, unless told otherwise. */
function renderOrder(values: OptionValues): RenderOptions | 'usage' {
  const zip = values.zip === true;
  const named = FORMATS.filter((format) => values.all || values[format]);
  const formats = zip && named.length === 0 ? FORMATS : named;
  const sheets = (['sheet', 'approval', 'form'] as const).filter((one) => values[one]);
  const out = textOf(values, 'out');
  const as = textOf(values, 'as') ?? (zip ? 'publication' : 'review');
  const layout = textOf(values, 'layout') ?? 'official';
  if (out === undefined || (formats.length === 0 && sheets.length === 0)) return 'usage';
  if (as !== 'review' && as !== 'publication') return 'usage';
  if (layout !== 'official' && layout !== 'form') return 'usage';
  return {
    out,
    formats,
    as,
    layout,
    zip,
    withData: values.data === true,
    sheet: values.sheet === true || zip,
    approval: values.approval === true || values.form !== undefined,
    strict: values.strict === true,
    json: values.json === true,
    ...given(values, 'last'),
    ...given(values, 'form'),
  };
}

function given<Name extends string>(
  values: OptionValues,
  name: Name,
): Partial<Record<Name, string>> {
  const value = textOf(values, name);
  return value === undefined ? {} : ({ [name]: value } as Record<Name, string>);
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
