import { parseArgs } from 'node:util';
import { FORMATS } from '#tasks/formats.ts';
import { checkCommand } from './commands/check.ts';
import { renderCommand } from './commands/render.ts';
import { templatesCommand } from './commands/templates.ts';
import { diskAssets } from './disk-assets.ts';
import type { Exit } from './exit.ts';

const USAGE = `用法：
  nianbao check 文件 [--last 上年文件] [--json]
  nianbao render 文件 --out 目录 [--docx] [--pdf] [--html] [--xlsx] [--all] [--as review|publication] [--strict] [--json]
  nianbao templates [--json]`;

/** Runs one command and says how it ended; prints nothing itself. `root` is the folder that holds templates/. */
export async function run(argv: readonly string[], root: string): Promise<Exit> {
  const read = readArguments(argv);
  if (read === undefined) return { code: 2, err: USAGE };
  const { values, positionals } = read;
  const [command, path, more] = positionals;
  const assets = diskAssets(root);
  if (command === 'templates' && path === undefined) return templatesCommand(values, assets);
  if (path === undefined || more !== undefined) return { code: 2, err: USAGE };
  if (command === 'check') return checkCommand(path, values, assets);
  if (command === 'render') return renderWith(path, values, assets);
  return { code: 2, err: USAGE };
}

/** Runs the command of the process's arguments and prints what it says; returns the exit code. */
export async function main(argv: readonly string[], root: string): Promise<number> {
  const { code, out, err } = await run(argv, root);
  if (out) process.stdout.write(`${out}\n`);
  if (err) process.stderr.write(`${err}\n`);
  return code;
}

type Values = NonNullable<ReturnType<typeof readArguments>>['values'];

async function renderWith(
  path: string,
  { out, as = 'review', all, strict = false, json = false, ...values }: Values,
  assets: ReturnType<typeof diskAssets>,
): Promise<Exit> {
  const formats = FORMATS.filter((format) => all || values[format]);
  if (out === undefined || formats.length === 0) return { code: 2, err: USAGE };
  if (as !== 'review' && as !== 'publication') return { code: 2, err: USAGE };
  return renderCommand(path, { out, formats, as, strict, json }, assets);
}

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        last: { type: 'string' },
        out: { type: 'string' },
        as: { type: 'string' },
        json: { type: 'boolean' },
        docx: { type: 'boolean' },
        pdf: { type: 'boolean' },
        html: { type: 'boolean' },
        xlsx: { type: 'boolean' },
        all: { type: 'boolean' },
        strict: { type: 'boolean' },
      },
    });
  } catch {
    return undefined;
  }
}
