import { execFileSync } from 'node:child_process';
import { test } from 'vitest';
import { root } from '../../scripts/root.mjs';
import { measure, tell } from './measure.ts';

test('a command from start to exit', async () => {
  const run = () =>
    execFileSync(process.execPath, ['scripts/nianbao.mjs', 'templates'], { cwd: root });
  console.log(tell(await measure('nianbao templates', 20, run)));
});
