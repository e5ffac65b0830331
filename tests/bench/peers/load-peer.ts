import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from '../../../scripts/ensure-packages.mjs';

const load = createRequire(import.meta.url);

/** A package installed beside this file, and its version; the packages are installed where they are missing. */
// biome-ignore lint/suspicious/noExplicitAny: these packages bring no types, or others than ours.
export function loadPeer(name: string): { peer: any; version: string } {
  ensurePackages(fileURLToPath(new URL('.', import.meta.url)));
  const file = new URL(`node_modules/${name}/package.json`, import.meta.url);
  const { version } = JSON.parse(readFileSync(file, 'utf8'));
  const peer = load(name);
  return { peer: peer.default ?? peer, version };
}
