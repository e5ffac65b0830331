// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './root.mjs';

const WORKER = 'service-worker.js';

/** Which build this is: 12 hexadecimal digits, the same for the same content. @param {readonly (string | Uint8Array)[]} contents */
export function buildOf(contents) {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content).update('\0');
  return hash.digest('hex').slice(0, 12);
}

/** Writes the build into a page. @param {string} html @param {string} build */
export function withBuild(html, build) {
  return html.replace(
    '<meta name="build" content="" />',
    `<meta name="build" content="${build}" />`,
  );
}

/** Names the build of a folder in its page, in version.json and, with its files, in its service worker. @param {string} folder */
export function nameBuild(folder) {
  const files = filesIn(folder).filter((path) => path !== WORKER);
  const build = buildOf(files.flatMap((path) => [path, readFileSync(join(folder, path))]));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  rewrite(join(folder, 'index.html'), (html) => withBuild(html, build));
  writeFileSync(join(folder, 'version.json'), `${JSON.stringify({ version, build })}\n`);
  const kept = ['./', ...files.filter((path) => path !== 'index.html')];
  rewrite(join(folder, WORKER), (script) =>
    script
      .replace("BUILD = ''", `BUILD = '${build}'`)
      .replace("FILES = ['']", () => `FILES = ${JSON.stringify(kept)}`),
  );
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/** @param {string} file @param {(text: string) => string} change */
function rewrite(file, change) {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
