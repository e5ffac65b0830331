// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowser, NO_BROWSER } from './ensure-browser.mjs';
import { ensureTools } from './ensure-tools.mjs';
import { root } from './root.mjs';
import { notesFileOf, reportFileOf } from './test-results.mjs';

/** @typedef {{title: string, run: () => boolean | Promise<boolean>}} Kind */

/** What npm test runs, in this order. @type {Record<string, Kind>} */
export const kinds = {
  types: { title: '类型 Types', run: () => node('typescript/bin/tsc', []) },
  lint: {
    title: '代码规范 Lint',
    run: () =>
      node('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '--max-diagnostics=100']),
  },
  unit: {
    title: '单元测试 Unit tests',
    run: () => withTools(['--project=unit']),
  },
  component: {
    title: '组件测试 Component tests',
    run: () => vitest('component', ['--project=component']),
  },
  build: { title: '构建 Build', run: () => script('build.mjs') },
  size: { title: '首屏体积 First load', run: () => script('size.mjs') },
  floor: { title: '浏览器下限 Browser floor', run: () => script('floor.mjs') },
  browser: {
    title: '浏览器测试 Browser tests',
    run: () => withBrowser(['--project=browser', '--exclude=tests/e2e/chromium86/**']),
  },
  chromium86: {
    title: 'Chromium 86',
    run: () => vitest('chromium86', ['--project=browser', 'tests/e2e/chromium86']),
  },
};

/** @param {readonly string[]} parameters */
function withTools(parameters) {
  ensureTools();
  return vitest('unit', parameters);
}

/** @param {readonly string[]} parameters */
function withBrowser(parameters) {
  const browser = ensureBrowser();
  if (!browser) console.error(NO_BROWSER);
  return browser !== undefined && vitest('browser', parameters, { CHROMIUM_PATH: browser });
}

/** @param {string} name @param {readonly string[]} parameters @param {Record<string, string>} [env] */
function vitest(name, parameters, env) {
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--reporter=${join(root, 'scripts/skip-notes.mjs')}`,
    `--outputFile.json=${reportFileOf(name)}`,
  ];
  return node('vitest/vitest.mjs', ['run', ...reporters, ...parameters], {
    ...env,
    NIANBAO_SKIP_NOTES: notesFileOf(name),
  });
}

/** @param {string} name */
function script(name) {
  return run([join(root, 'scripts', name)]);
}

/** @param {string} file @param {readonly string[]} parameters @param {Record<string, string>} [env] */
function node(file, parameters, env) {
  return run([join(root, 'node_modules', file), ...parameters], env);
}

/** @param {readonly string[]} parameters @param {Record<string, string>} [env] */
function run(parameters, env = {}) {
  const options = { cwd: root, env: { ...process.env, ...env } };
  const { status } = spawnSync(process.execPath, parameters, {
    ...options,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}
