// @ts-check
import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from './ensure-packages.mjs';
import { fingerprint, isStamped, writeStamp } from './fingerprint.mjs';
import { nameBuild } from './offline.mjs';
import { buildPortable } from './portable.mjs';
import { say } from './programs.mjs';
import { isStarted, root } from './root.mjs';
import { APP_SOURCES } from './sources.mjs';

/** Where the built app is served from. */
export const appFolder = join(root, 'dist/app');
const stampFile = join(root, 'dist/app.stamp.txt');

/** Which chunk imports which; for the checks of the build alone, so it lies beside the app. */
export const chunksFile = join(root, 'dist/app.chunks.json');

/** Builds the app if anything it is made of has changed, aside first, so that a half-built app is never served. */
export async function buildApp() {
  const stamp = fingerprint(APP_SOURCES);
  if (existsSync(appFolder) && isStamped(stampFile, stamp)) return;
  say('正在构建 building …');
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const aside = join(root, `dist/.app-${process.pid}`);
  try {
    await build({ root, logLevel: 'warn', build: { outDir: aside, emptyOutDir: true } });
    moveOut(aside);
    nameBuild(aside);
    refuseForeignEndings(aside);
    putInPlace(aside);
    writeStamp(stampFile, stamp);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Files of any other ending are refused by some servers. */
const GIVEN_OUT = /\.(?:html|js|css|json|png|txt|ttf)$/;

/** @param {string} folder */
function refuseForeignEndings(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const foreign = files.filter((file) => file.isFile() && !GIVEN_OUT.test(file.name));
  if (foreign.length === 0) return;
  throw new Error(`not every server gives out ${foreign.map(({ name }) => name).join(', ')}`);
}

/** What is wrong with the sources, without the builder's own stack. @param {unknown} error @returns {never} */
export function fail(error) {
  say(`构建失败 the build failed\n${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

/** What the builder tells of the chunks is no part of the app. @param {string} aside */
function moveOut(aside) {
  renameSync(join(aside, '.vite/manifest.json'), chunksFile);
  rmdirSync(join(aside, '.vite'));
}

/** @param {string} aside */
function putInPlace(aside) {
  const old = `${aside}-old`;
  mkdirSync(join(root, 'dist'), { recursive: true });
  if (existsSync(appFolder)) renameSync(appFolder, old);
  renameSync(aside, appFolder);
  rmSync(old, { recursive: true, force: true });
}

if (isStarted(import.meta.url)) {
  ensurePackages();
  await buildApp().then(buildPortable).catch(fail);
}
