import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { run } from '#cli/main.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { openApp } from './harness.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'nianbao-'));

/** What Ctrl+V brings. */
async function paste(page: Page, types: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
  }, types);
}

/** The web page of a report of 2024 with 36 where 63 applications were received. */
async function webPage(): Promise<string> {
  const market = join(root, 'seeds', 'qinghe-market-2024.nianbao.json');
  await run(['render', market, '--out', out, '--html', '--as', 'publication'], root);
  return readFileSync(join(out, 'qinghe-market-2024.html'), 'utf8');
}

test('markup pasted on the start page is checked like a file; a finding leads to its place in the source', async () => {
  const { page } = await openApp();
  await page.setViewportSize({ width: 1366, height: 768 });
  const html = await webPage();
  await paste(page, { 'text/html': html, 'text/plain': '青禾县' });
  const finding = page.getByRole('button', { name: /表三“自然人”列：本年新收 36/ }).first();
  await finding.waitFor();
  const place = page.getByRole('region', { name: '原件' }).getByTitle(/表三 本年新收，自然人/);
  expect(await place.textContent()).toContain('36');
  const isSeen = () =>
    place.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 48 && bottom <= window.innerHeight;
    });
  expect(await isSeen()).toBe(false);
  await finding.click();
  await expect.poll(isSeen).toBe(true);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('button', { name: '另存为可编辑的年报' }).click();
  await page.getByRole('link', { name: /三、收到和处理/ }).click();
  await expect.poll(() => page.locator('[role=grid] input').first().inputValue()).toBe('36');
});

test('plain text pasted on the start page is checked like a file', async () => {
  const { page } = await openApp();
  const lines = [
    '青禾县水务局2024年政府信息公开工作年度报告',
    '一、总体情况',
    '2024年，青禾县水务局依法公开政府信息，没有发生政府信息公开行政复议。',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ];
  await paste(page, { 'text/plain': lines.join('\n') });
  await page.getByRole('heading', { name: '检查：粘贴的内容' }).waitFor();
  await page.getByText(/青禾县水务局　2024年度/).waitFor();
});

test('what is no report gets one sentence', async () => {
  const { page } = await openApp();
  await paste(page, { 'text/plain': '今天下午三点开会。' });
  await page.getByText(/没有在文件里认出年报/).waitFor();
});
