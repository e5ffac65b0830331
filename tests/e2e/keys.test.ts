import { expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { openApp } from './harness.ts';

test('F1 shows all keys; the card prints on one page', async () => {
  const { page } = await openApp();
  await page.getByRole('heading', { level: 1, name: '我的年报' }).waitFor();
  await page.keyboard.press('F1');
  await page.getByRole('dialog', { name: '按键' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('link', { name: '打印按键卡' }).click();
  await page.getByRole('heading', { level: 1, name: '按键卡' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, width, height] = pdf.match(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  await page.getByRole('button', { name: '返回' }).click();
  await page.getByRole('heading', { level: 1, name: '我的年报' }).waitFor();
});
