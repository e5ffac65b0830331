// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const SUFFIXES = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];

/** Where a program is in the PATH. @param {string} name @returns {string | undefined} */
export function findProgram(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => SUFFIXES.map((suffix) => join(folder, name + suffix)))
    .find((path) => existsSync(path));
}

/**
 * Runs a program of ours to its end and tells whether it went well. What it prints goes to stderr:
 * stdout belongs to what the caller has to say.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function runToEnd(program, parameters, options = {}) {
  const { status } = spawnSync(program, parameters, { stdio: ['ignore', 2, 2], ...options });
  return status === 0;
}

/** What a program prints on stdout, or undefined where it fails. @param {string} program @param {readonly string[]} parameters */
export function outputOf(program, parameters) {
  const { status, stdout } = spawnSync(program, parameters, { encoding: 'utf8', timeout: 60_000 });
  return status === 0 ? stdout : undefined;
}

/** A line for the person who waits. @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}
