import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page, selectors } from 'playwright-core';
import { onTestFinished, test } from 'vitest';
import { runsChromium86 } from '../../../scripts/chromium86.mjs';
import { root } from '../../../scripts/root.mjs';
import { type Destination, launch, type SavedFile, type Visit, visit } from '../harness.ts';

let browser: Promise<Browser> | undefined;

/** A test in the oldest browser the app must run in; skipped, and counted, where its package has no build. */
export const testInChromium86 = runsChromium86
  ? test
  : (name: string, ..._rest: readonly unknown[]) => {
      const skipped = 'Chromium 86 is packaged for Linux on x64 alone';
      test(name, { skip: true, meta: { skipped } }, () => {});
    };

/** As `openApp`, in Chromium 86. */
export async function openInChromium86(destination: Destination = {}): Promise<Visit> {
  browser ??= start();
  const { page, ...rest } = await visit(await browser, destination);
  return { ...rest, page, download: (act) => download(page, act) };
}

async function start(): Promise<Browser> {
  await selectors.register('chromium86', addCheckVisibility, { contentScript: true });
  const executablePath = execFileSync(process.execPath, ['scripts/chromium86.mjs'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();
  return launch({ executablePath });
}

/**
 * Playwright asks elements for checkVisibility, which came with Chromium 105. A selector engine is evaluated in
 * Playwright's own world of the page, where the missing function can be added without the app seeing it.
 */
function addCheckVisibility() {
  Element.prototype.checkVisibility ??= function (this: Element) {
    return this.getClientRects().length > 0 && getComputedStyle(this).visibility !== 'hidden';
  };
  return { query: () => null, queryAll: () => [] };
}

interface Progress {
  state: 'inProgress' | 'completed' | 'canceled';
}

/** Chromium 86 tells of downloads in the page's own session alone. */
async function download(page: Page, act: () => Promise<unknown>): Promise<SavedFile> {
  const downloadPath = await mkdtemp(join(tmpdir(), 'nianbao-download-'));
  onTestFinished(() => rm(downloadPath, { recursive: true, force: true }));
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath });
  const name = new Promise<string>((found) => {
    session.once('Page.downloadWillBegin', ({ suggestedFilename }) => found(suggestedFilename));
  });
  const completed = new Promise<void>((done) => {
    session.on('Page.downloadProgress', ({ state }: Progress) => {
      if (state === 'completed') done();
    });
  });
  await act();
  await completed;
  await session.detach();
  return { name: await name, bytes: await readFile(join(downloadPath, await name)) };
}
