// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { appFolder, chunksFile } from './build.mjs';
import { isStarted } from './root.mjs';

/** @typedef {{file: string, isDynamicEntry?: boolean, imports?: string[], dynamicImports?: string[]}} Chunk */

/** At most this much script, packed, until the edit screen stands. */
const LIMIT = 180_000;
const PAGE = 'index.html';
const SCREEN = 'src/screens/edit/';
const POLYFILLS = 'src/app/polyfills.ts';

/**
 * The scripts that stand between an empty cache and the edit screen: the page's own, the screen's, and all these import.
 * @param {Record<string, Chunk>} manifest
 */
export function firstLoad(manifest) {
  const page = closure(manifest, [PAGE]);
  const lazily = page.flatMap((name) => manifest[name]?.dynamicImports ?? []);
  const names = closure(manifest, [PAGE, ...lazily.filter((name) => name.startsWith(SCREEN))]);
  return scripts(manifest, names);
}

/**
 * What a browser of the floor loads besides.
 * @param {Record<string, Chunk>} manifest
 */
export function floorLoad(manifest) {
  const counted = new Set(firstLoad(manifest));
  return scripts(manifest, closure(manifest, [POLYFILLS])).filter((file) => !counted.has(file));
}

/**
 * The scripts that the edit screen itself asks for later, told so that nothing heavy hides there.
 * @param {Record<string, Chunk>} manifest
 */
export function onDemand(manifest) {
  const counted = new Set(firstLoad(manifest));
  const screens = Object.keys(manifest).filter((name) => name.startsWith(SCREEN));
  const later = closure(manifest, screens).flatMap((name) => manifest[name]?.dynamicImports ?? []);
  return scripts(manifest, closure(manifest, later)).filter((file) => !counted.has(file));
}

/** @param {Record<string, Chunk>} manifest @param {readonly string[]} names */
function scripts(manifest, names) {
  const files = names.map((name) => manifest[name]?.file ?? '');
  return [...new Set(files)].filter((file) => file.endsWith('.js'));
}

/** @param {Record<string, Chunk>} manifest @param {readonly string[]} from */
function closure(manifest, from) {
  const met = new Set(from);
  for (const name of met) for (const next of manifest[name]?.imports ?? []) met.add(next);
  return [...met];
}

function main() {
  if (!existsSync(chunksFile)) return fail('the app is not built');
  const manifest = JSON.parse(readFileSync(chunksFile, 'utf8'));
  const total = weigh(firstLoad(manifest));
  const floor = weigh(floorLoad(manifest));
  console.log(
    `${kB(total)}  gzip; ${kB(total + floor)} in Chromium 86 to 96, of at most ${kB(LIMIT)}`,
  );
  console.log('On demand, not counted:');
  weigh(onDemand(manifest));
  if (total + floor > LIMIT) fail('the first load of the edit screen is too heavy');
}

/** Prints what each script weighs, the heaviest first, and returns the sum. @param {readonly string[]} files */
function weigh(files) {
  const weighed = files
    .map((name) => ({ name, bytes: gzipSync(readFileSync(join(appFolder, name))).length }))
    .sort((a, b) => b.bytes - a.bytes);
  for (const { name, bytes } of weighed) console.log(`${kB(bytes)}  ${name}`);
  return weighed.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** @param {number} bytes */
function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
}

/** @param {string} reason */
function fail(reason) {
  console.error(reason);
  process.exitCode = 1;
}

if (isStarted(import.meta.url)) main();
