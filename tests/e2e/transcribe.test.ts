import axe from 'axe-core';
import { expect, test } from 'vitest';
import { openApp } from './harness.ts';

test('figures are typed into another system row by row, with keys alone', async () => {
  const { page } = await openApp();
  await page.getByRole('button', { name: /示例/ }).click();
  await page.getByRole('link', { name: '预览与导出' }).click();
  await page.getByRole('link', { name: '逐项录入对照' }).click();
  await page.getByRole('heading', { name: '规章' }).waitFor();
  for (let row = 0; row < 6; row += 1) await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '一、本年新收政府信息公开申请数量' }).waitFor();
  await page.getByText('已录入 6 / 34 行').waitFor();

  await page.getByRole('button', { name: '自然人 530，复制' }).click();
  await page.getByText('已复制 530').waitFor();
  const other = await page.context().newPage();
  await other.setContent('<input>');
  await other.locator('input').focus();
  await other.keyboard.press('Control+V');
  await expect.poll(() => other.locator('input').inputValue()).toBe('530');

  await page.reload();
  await page.getByText('已录入 6 / 34 行').waitFor();
  await page.getByRole('heading', { name: '一、本年新收政府信息公开申请数量' }).waitFor();
});

test.each([
  [1366, 768],
  [683, 384],
])(
  'at %i x %i nothing is lost and the accessibility checker finds nothing',
  async (width, height) => {
    const { page } = await openApp();
    await page.setViewportSize({ width, height });
    await page.getByRole('button', { name: /示例/ }).click();
    await page.getByRole('link', { name: '预览与导出' }).click();
    await page.getByRole('link', { name: '逐项录入对照' }).click();
    await page.getByRole('heading', { name: '规章' }).waitFor();
    for (let row = 0; row < 8; row += 1) await page.keyboard.press('Enter');
    const figures = page.getByRole('main').getByRole('button', { name: /复制$/ });
    await expect.poll(() => figures.count()).toBe(7);
    for (const figure of await figures.all()) {
      await figure.scrollIntoViewIfNeeded();
      const { x = -1, width: wide = 0 } = (await figure.boundingBox()) ?? {};
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
    }
    await page.evaluate(axe.source);
    const violations = await page.evaluate(
      async () => (await (globalThis as unknown as { axe: typeof axe }).axe.run()).violations,
    );
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
);
