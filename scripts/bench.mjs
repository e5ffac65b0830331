// @ts-check

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensurePackages } from './ensure-packages.mjs';
import { root } from './root.mjs';

ensurePackages();
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const parameters = ['run', '--config', 'tests/bench/vitest.config.ts', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, [vitest, ...parameters], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
