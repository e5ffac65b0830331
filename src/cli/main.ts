import { commands } from './commands.ts';
import { diskAssets } from './disk-assets.ts';
import { type Exit, refuse } from './exit.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = ['用法：', ...Object.values(commands).map(({ usage }) => `  nianbao ${usage}`)].join(
  '\n',
);

/** Runs one command and says how it ended; prints nothing itself. `root` is the folder that holds templates/. */
export async function run(argv: readonly string[], root: string): Promise<Exit> {
  const [name = '', ...rest] = argv;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const read = command && readArguments(rest, command.options);
  if (!command || !read || read.positionals.length !== command.files)
    return { code: 2, err: USAGE };
  try {
    const exit = await command.run(read.positionals, read.values, diskAssets(root));
    return exit === 'usage' ? { code: 2, err: USAGE } : exit;
  } catch (error) {
    const path = pathOf(error);
    if (path === undefined) throw error;
    return refuse({ id: 'file.unwritable', values: { path } });
  }
}

/** The file or folder that the system refused to write; undefined for any other error. */
function pathOf(error: unknown): string | undefined {
  const told = error instanceof Error && 'code' in error && 'path' in error;
  return told ? String(error.path) : undefined;
}

/** Runs the command of the process's arguments and prints what it says; returns the exit code. */
export async function main(argv: readonly string[], root: string): Promise<number> {
  const { code, out, err } = await run(argv, root);
  if (out) process.stdout.write(`${out}\n`);
  if (err) process.stderr.write(`${err}\n`);
  return code;
}
