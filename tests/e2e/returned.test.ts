import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { run } from '#cli/main.ts';
import { returnedYunxi, YUNXI } from '../yunxi-returned.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { dropFile } from './drop-file.ts';
import { openApp } from './harness.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'nianbao-'));

function received(page: Page) {
  return page.getByLabel(/^本年新收，自然人，/);
}

test('a copy dropped on its open report: accepted, refused, undone, all at once', async () => {
  const { page } = await openApp();
  await page.locator('input[type=file]').first().setInputFiles(YUNXI);
  await page.getByRole('link', { name: /三、收到和处理/ }).click();
  await dropFile(page, await returnedYunxi());
  await page.getByText(/云溪县2024年报（王主任改）.docx：改动 4 处，批注 1 条/).waitFor();
  expect(page.url()).toMatch(/#\/report\/[^/]+\/returned$/);

  const figure = page.getByRole('row', { name: /表三 · 本年新收 · 自然人/ });
  expect(await figure.textContent()).toContain('李科长 2025-01-20 09:00');
  await figure.getByRole('button', { name: /^采纳/ }).click();
  const sentence = page.getByRole('row', { name: /每月/ });
  await sentence.getByRole('button', { name: /^不采纳/ }).click();
  await page.getByText(/还有 3 处没有处理/).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText(/还有 4 处没有处理/).waitFor();
  await page.getByRole('button', { name: '全部采纳（2 处）' }).click();
  await page.getByText(/还有 2 处没有处理/).waitFor();
  await page.getByRole('row', { name: /表格为 63，退回稿正文改为 65/ }).waitFor();

  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('link', { name: '填报' }).click();
  await page.getByRole('link', { name: /三、收到和处理/ }).click();
  await expect.poll(() => received(page).inputValue()).toBe('54');
  await page.getByRole('link', { name: /五、存在的主要问题/ }).click();
  await page.getByText('二是每月检查乡镇公开栏并通报结果。').waitFor();
});

test('a copy dropped where the report is not kept opens the whole of it, and shows what was changed', async () => {
  const { page } = await openApp();
  await dropFile(page, await returnedYunxi());
  await page.getByText(/改动 4 处，批注 1 条/).waitFor();
  await page.getByRole('link', { name: '填报' }).click();
  await page.getByRole('link', { name: /三、收到和处理/ }).click();
  await expect.poll(() => received(page).inputValue()).toBe('53');
});

test('the screen is a step of every report, and takes a file by keyboard', async () => {
  const { page } = await openApp();
  await page.locator('input[type=file]').first().setInputFiles(YUNXI);
  await page.getByRole('link', { name: '退回稿' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '这份报告没有退回稿。' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByLabel('选择退回稿文件').setInputFiles(await returnedYunxi());
  await page.getByText(/改动 4 处，批注 1 条/).waitFor();
});

test('a copy that came back without changes opens its report', async () => {
  const { page } = await openApp();
  await run(['render', YUNXI, '--out', out, '--docx', '--as', 'review'], root);
  await dropFile(page, join(out, 'yunxi-2024.docx'));
  await page.getByRole('link', { name: /三、收到和处理/ }).click();
  await expect.poll(() => received(page).inputValue()).toBe('53');
});
