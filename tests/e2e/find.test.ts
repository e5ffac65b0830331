import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { openApp } from './harness.ts';

const SEED = fileURLToPath(new URL('../../seeds/yunxi-2024.nianbao.json', import.meta.url));

test('Ctrl+F finds words and figures, goes to each, and replaces in the text as one step', async () => {
  const { page } = await openApp();
  await page.locator('input[type=file]').first().setInputFiles(SEED);
  await page.getByRole('link', { name: /三、收到和处理/ }).click();
  await page.keyboard.press('Control+f');
  const wanted = page.getByRole('textbox', { name: '查找内容' });
  await expect.poll(() => wanted.evaluate((one) => one === document.activeElement)).toBe(true);

  await page.keyboard.type('53');
  await page.getByText('共 3 处').waitFor();
  await page.keyboard.press('Enter');
  // The first is a bound figure of the text: its section opens, its characters are selected.
  await expect.poll(() => page.url()).toMatch(/edit\/overview$/);
  await expect.poll(() => page.evaluate(() => String(window.getSelection()))).toBe('53');
  await page.keyboard.press('F3');
  await page.getByLabel(/^本年新收，自然人，53/).waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toMatch(/^本年新收，自然人，53/);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.keyboard.press('Control+f');
  await wanted.fill('乡镇公开栏');
  await page.getByText('共 2 处').waitFor();
  await page.getByRole('textbox', { name: '替换为' }).fill('镇村公开栏');
  await page.getByRole('button', { name: '全部替换' }).click();
  await page.getByText('没有找到').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: /五、存在的主要问题/ }).click();
  await page.getByText(/按季检查镇村公开栏/).waitFor();
  await page.locator('body').press('Control+z');
  await page.getByText(/按季检查乡镇公开栏/).waitFor();
});
