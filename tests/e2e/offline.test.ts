import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { builtApp, openApp } from './harness.ts';

const WAIT = { timeout: 10_000 };

/** The page is in the care of a service worker, which has all files. */
async function keptOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 60_000,
  });
}

async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /示例/ }).click();
  await page.getByRole('link', { name: /三、/ }).click();
  await page.locator('[role=grid] input').first().waitFor();
}

test('without a network the program opens again, and both files are written', async () => {
  const { page, download } = await openApp();
  await openExample(page);
  await keptOffline(page);
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole('link', { name: '预览与导出' }).click();
  await page.getByText(/第 1 \/ \d+ 页/).waitFor();
  const docx = await download(() => page.getByRole('button', { name: '仍然导出' }).click());
  expect(docx.name).toMatch(/\.docx$/);
  const again = page.getByRole('button', { name: /再下载一次/ }).nth(1);
  await again.waitFor();
  const pdf = await download(() => again.click());
  expect(new TextDecoder('latin1').decode(pdf.bytes.slice(0, 8))).toBe('%PDF-1.7');
});

/** A copy of the built app that is published anew with another title. */
function publishedApp() {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-app-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(builtApp(), folder, { recursive: true });
  const rewrite = (file: string, from: RegExp, to: string) => {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  const publish = () => {
    rewrite('index.html', /<title>/, '<title>新版');
    rewrite('service-worker.js', /BUILD = '\w+'/, "BUILD = 'newer'");
  };
  return { folder, publish };
}

const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });

test('a new version waits while a report is open, and comes with a reload', async () => {
  const { folder, publish } = publishedApp();
  const { page } = await openApp({ folder });
  await openExample(page);
  await keptOffline(page);
  publish();
  await lookForUpdate(page);
  const note = page.getByRole('button', { name: '有新版本，保存后刷新即可使用' });
  await note.waitFor();
  expect(await page.title()).not.toMatch(/^新版/);

  const first = page.locator('[role=grid] input').first();
  await first.focus();
  await page.keyboard.type('531');
  await page.keyboard.press('Enter');
  await note.click();
  await expect.poll(() => page.title(), WAIT).toMatch(/^新版/);
  await expect.poll(() => first.inputValue(), WAIT).toBe('531');
  expect(await note.count()).toBe(0);
});

test('a new version does not come while a second window is open', async () => {
  const { folder, publish } = publishedApp();
  const { page, address } = await openApp({ folder });
  await keptOffline(page);
  const other = await page.context().newPage();
  await other.goto(address);
  await openExample(other);
  publish();
  await lookForUpdate(page);
  await other.getByRole('button', { name: /有新版本/ }).waitFor();
  await page.reload();
  expect(await page.title()).not.toMatch(/^新版/);
  await other.close();
  await page.reload();
  await expect.poll(() => page.title(), WAIT).toMatch(/^新版/);
});
