import { hostname } from 'node:os';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { portableFile } from '../../scripts/portable.mjs';
import { serve } from '../../scripts/serve.mjs';
import { builtApp, openApp, type Visit } from './harness.ts';

/** The address of the app on a server of its own, by another name or path than usual. */
async function served({ name = '127.0.0.1', under = '/' }): Promise<string> {
  const { address, close } = await serve({ folder: builtApp(), host: '0.0.0.0', under });
  onTestFinished(close);
  return address.replace('127.0.0.1', name);
}

/** A new report, a wrong sum that is flagged, and both files; then the report after a reload. */
async function mainStory({ page, download }: Visit): Promise<void> {
  await page.getByRole('button', { name: /新建/ }).first().click();
  await page.getByLabel('单位名称').fill('云溪县水务局');
  await page.getByRole('button', { name: '新建', exact: true }).last().click();
  await page.getByRole('link', { name: /三、收到和处理/ }).click();
  const cells = page.locator('[role=grid] input');
  await cells.first().focus();
  for (const figure of ['12', '3', '0', '1', '0', '0']) {
    await page.keyboard.type(figure);
    await page.keyboard.press('Tab');
  }
  await cells.nth(6).focus();
  await page.keyboard.type('61');
  await page.keyboard.press('Enter');
  await page
    .getByText(/表三“本年新收”行/)
    .first()
    .waitFor();
  await page.getByText(/已保存 \d\d:\d\d:\d\d/).waitFor();

  await page.getByRole('link', { name: '预览与导出' }).click();
  await page.getByText(/第 1 \/ \d+ 页/).waitFor();
  const docx = await download(() => page.getByRole('button', { name: '仍然导出' }).click());
  expect(Object.keys(unzipSync(docx.bytes))).toContain('word/document.xml');
  const again = page.getByRole('button', { name: /再下载一次/ }).nth(1);
  await again.waitFor();
  const pdf = await download(() => again.click());
  expect(pdf.name).toMatch(/云溪县水务局.*\.pdf$/);
  expect(new TextDecoder('latin1').decode(pdf.bytes.slice(0, 8))).toBe('%PDF-1.7');

  await page.reload();
  await page.getByRole('link', { name: '填报', exact: true }).click();
  await page.getByRole('link', { name: /三、收到和处理/ }).click();
  await expect.poll(() => cells.nth(6).inputValue()).toBe('61');
}

const isSecure = (page: Page) => page.evaluate(() => window.isSecureContext);

test('the main story on plain http by host name, which browsers do not trust', async () => {
  const visit = await openApp({ address: await served({ name: hostname() }) });
  expect(await isSecure(visit.page)).toBe(false);
  await mainStory(visit);
});

test('the main story under a path of a server', async () => {
  await mainStory(await openApp({ address: await served({ under: '/oa/nianbao/' }) }));
});

test('the main story in the portable file, opened from a folder', async () => {
  builtApp();
  await mainStory(await openApp({ address: pathToFileURL(portableFile).href }));
});
