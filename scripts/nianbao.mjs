#!/usr/bin/env node
// @ts-check
import { pathToFileURL } from 'node:url';
import { bundleCommandLine, bundleFile } from './bundle.mjs';
import { say } from './programs.mjs';
import { root } from './root.mjs';

const UNUSABLE = 2;

/** A reader that has seen enough (`| head`) is no failure. */
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  await bundleCommandLine();
} catch (error) {
  const missing =
    error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
  say(missing ? '请先运行 npm ci。 Run npm ci first.' : `命令行构建失败 bundling failed: ${error}`);
  process.exit(UNUSABLE);
}

const { main } = await import(pathToFileURL(bundleFile).href);
process.exitCode = await main(process.argv.slice(2), root);
