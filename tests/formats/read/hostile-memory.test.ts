import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../../../scripts/root.mjs';
import { attacks } from './attacks.ts';

const MOST_MEGABYTES = 512;
const tells = new URL('tell-memory.mjs', import.meta.url).href;
const path = join(mkdtempSync(join(tmpdir(), 'nianbao-')), 'attack');

function read(options: readonly string[] = []) {
  const order = [...options, join(root, 'scripts/nianbao.mjs'), 'read', path, '--json'];
  return spawnSync(process.execPath, order, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

beforeAll(() => {
  // The command line is bundled once, before its memory is looked at.
  writeFileSync(path, 'x');
  read();
});

test.each(attacks)('%s: read in no more than 512 MB', (_what, make, sentence) => {
  writeFileSync(path, make());
  const { status, stderr } = read(['--import', tells]);
  expect(status).toBe(sentence === undefined ? 0 : 2);
  const kilobytes = Number(stderr.trim().split('\n').at(-1));
  expect(kilobytes).toBeGreaterThan(0);
  expect(kilobytes / 1024).toBeLessThan(MOST_MEGABYTES);
});
