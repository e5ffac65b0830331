// @ts-check
/** npm run screenshots: every screen in Chromium, into docs/screens/ and docs/screens.md; other sizes into dist/screens/. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowser, NO_BROWSER } from './ensure-browser.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { say } from './programs.mjs';
import { root } from './root.mjs';

ensurePackages();
const browser = ensureBrowser();
if (browser) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const config = ['run', '--config', 'tests/screenshots/vitest.config.ts'];
  const { status } = spawnSync(process.execPath, [vitest, ...config, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: browser },
  });
  process.exitCode = status ?? 1;
} else {
  say(NO_BROWSER);
  process.exitCode = 1;
}
