// @ts-check
import {
  chmodSync,
  copyFileSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { ensurePackages } from './ensure-packages.mjs';
import { isStarted, root } from './root.mjs';

const recipe = join(root, 'tests/e2e/chromium86');
const folder = join(root, '.cache/chromium86');
const browser = join(folder, 'chromium');

/** The package holds a browser for Linux on 64-bit Intel and AMD processors alone. */
export const runsChromium86 = process.platform === 'linux' && process.arch === 'x64';

/** The browser floor, Chromium 86, installed and unpacked apart from the product's own packages. */
export async function ensureChromium86() {
  if (existsSync(browser)) return browser;
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
    copyFileSync(join(recipe, file), join(folder, file));
  }
  ensurePackages(folder);
  const part = `${browser}-${process.pid}`;
  await pipeline(
    createReadStream(join(folder, 'node_modules/chrome-aws-lambda/bin/chromium.br')),
    createBrotliDecompress(),
    createWriteStream(part),
  );
  chmodSync(part, 0o755);
  renameSync(part, browser);
  return browser;
}

if (isStarted(import.meta.url)) console.log(await ensureChromium86());
