// @ts-check
/** npm run release: release/nianbao-VERSION.zip, all that an office needs to put the program on its server. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { appFolder, buildApp, fail } from './build.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { buildPortable, portableFile } from './portable.mjs';
import { isStarted, root } from './root.mjs';

const OUT = join(root, 'release');

/**
 * The files of a release by their paths in the zip: the folder for the server, the portable file, how to put them up.
 * @returns {Record<string, Uint8Array>}
 */
export function releaseFiles() {
  const app = readdirSync(appFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [`nianbao/${path.slice(appFolder.length + 1).replaceAll('\\', '/')}`, path]);
  const beside = [
    ['nianbao.html', portableFile],
    ['deploy.txt', join(root, 'docs/deploy.md')],
    ['LICENSE.txt', join(root, 'LICENSE')],
  ];
  return Object.fromEntries(
    [...app, ...beside].map(([path = '', file = '']) => [path, readFileSync(file)]),
  );
}

async function release() {
  await buildApp();
  await buildPortable();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const zip = zipSync(releaseFiles(), { level: 6, mtime: new Date(1980, 0, 1) });
  mkdirSync(OUT, { recursive: true });
  const file = join(OUT, `nianbao-${version}.zip`);
  writeFileSync(file, zip);
  console.log(`${file}  ${(zip.length / 1e6).toFixed(1)} MB`);
  console.log(`SHA-256 ${createHash('sha256').update(zip).digest('hex')}`);
}

if (isStarted(import.meta.url)) {
  ensurePackages();
  await release().catch(fail);
}
