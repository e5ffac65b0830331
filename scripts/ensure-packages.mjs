// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd, say } from './programs.mjs';
import { root } from './root.mjs';

/** @typedef {Record<string, {version?: string, optional?: boolean, link?: boolean}>} LockedPackages */

/**
 * Installs the npm packages where they are missing or are not those of the lock file.
 * @param {string} [folder] the project, or a package.json of its own inside it
 */
export function ensurePackages(folder = root) {
  if (isInstalled(folder)) return;
  say('正在安装依赖包 installing npm packages …');
  if (npm(folder, ['ci', '--include=dev', '--no-progress', '--loglevel=error'])) return;
  say(
    '依赖包安装失败，请检查网络或 npm 镜像设置。 npm ci failed: check the network or the npm registry setting.',
  );
  process.exit(1);
}

/** Whether npm's own note of what it installed agrees with the lock file. @param {string} folder */
export function isInstalled(folder) {
  const locked = packagesOf(join(folder, 'package-lock.json'));
  const installed = packagesOf(join(folder, 'node_modules/.package-lock.json'));
  return Boolean(locked && installed && agree(locked, installed));
}

/**
 * Every locked package is installed in its version and no other; optional ones may be absent: they are of other platforms.
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 */
export function agree(locked, installed) {
  const wanted = Object.entries(locked).filter(([path]) => path !== '');
  return (
    wanted.every(([path, { version, optional }]) =>
      installed[path] ? installed[path].version === version : optional === true,
    ) && Object.keys(installed).every((path) => path in locked)
  );
}

/** @param {string} file @returns {LockedPackages | undefined} */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** The npm that started us, else the one in the PATH. @param {string} folder @param {readonly string[]} parameters */
function npm(folder, parameters) {
  const path = process.env.npm_execpath;
  const options = { cwd: folder };
  if (path?.endsWith('npm-cli.js'))
    return runToEnd(process.execPath, [path, ...parameters], options);
  return runToEnd('npm', parameters, { ...options, shell: process.platform === 'win32' });
}
