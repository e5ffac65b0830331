// @ts-check
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installFromApt } from './apt.mjs';
import { findProgram, outputOf, runToEnd, say } from './programs.mjs';
import { isStarted, root } from './root.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Everything that is tried, in this order; a stand-in that only tells to install something does not count. */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  return [given, ...NAMES.map(findProgram), playwrightsOwn()].find((path) => path && starts(path));
}

/** A Chromium for the browser tests, installed if need be; undefined where none can be had. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  installFromApt(['chromium']);
  const installed = NAMES.map(findProgram).find((path) => path && starts(path));
  if (installed) return installed;
  say('正在下载浏览器 downloading Chromium …');
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  runToEnd(process.execPath, [cli, 'install', 'chromium']);
  return findBrowser();
}

export const NO_BROWSER =
  '没有可用的 Chromium：系统中没有，apt 和 Playwright 也未能安装。请安装 Chromium 或 Chrome，或用环境变量 CHROMIUM_PATH 指明其位置。\n' +
  'No Chromium: none is installed, and neither apt nor Playwright could install one. Install Chromium or Chrome, or set CHROMIUM_PATH.';

/** @param {string} path */
function starts(path) {
  return existsSync(path) && outputOf(path, ['--version']) !== undefined;
}

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    return undefined;
  }
}

if (isStarted(import.meta.url)) {
  const browser = ensureBrowser();
  console.log(browser ?? NO_BROWSER);
  process.exitCode = browser ? 0 : 1;
}
