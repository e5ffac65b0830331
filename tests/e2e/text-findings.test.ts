import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp } from './harness.ts';

const OVERVIEW = /一、总体情况 正文/;

/** The example, a sentence added to its overview. */
async function exampleWith(page: Page, sentence: string): Promise<void> {
  await page.getByRole('button', { name: /示例/ }).click();
  await page.getByRole('link', { name: /一、/ }).click();
  await page.getByRole('textbox', { name: OVERVIEW }).click();
  await page.keyboard.press('Control+End');
  // The browser tells of a moved caret a moment later, sooner than any hand.
  await page.waitForTimeout(100);
  await page.keyboard.press('Enter');
  await page.keyboard.type(sentence);
}

const text = async (page: Page) =>
  (await page.getByRole('textbox', { name: OVERVIEW }).textContent())?.trim();
const popover = (page: Page) => page.getByRole('dialog', { name: '这一处的核对结果' });

test('a number that contradicts its table is changed and bound in one step, and follows the table', async () => {
  const { page } = await openApp();
  await exampleWith(page, '全年新收政府信息公开申请535件。');
  const mark = page.locator('[data-finding^=textAgainstTables]', { hasText: '535' });
  await mark.click();
  await popover(page).getByRole('button', { name: '改为 553，并与表格关联' }).click();
  const chip = page.locator('[data-chip=figure]', { hasText: '553' }).last();
  await chip.waitFor();
  expect(await chip.getAttribute('title')).toMatch(/表三：本年新收，总计/);
  await mark.waitFor({ state: 'detached' });
  expect(await text(page)).toContain('申请553件。');

  await page.keyboard.press('Control+z');
  await expect.poll(() => text(page)).toContain('申请535件。');
  await mark.click();
  await popover(page).getByRole('button', { name: '改为 553', exact: true }).click();
  await expect.poll(() => text(page)).toContain('申请553件。');
});

test('a wording is put right from the text, and one undo takes it back', async () => {
  const { page } = await openApp();
  await exampleWith(page, '截止2021年12月31日，公开目录已更新。');
  await page.locator('[data-finding]', { hasText: '截止' }).last().click();
  await popover(page).getByRole('button', { name: '采纳 截至' }).click();
  await expect.poll(() => text(page)).toContain('截至2021年12月31日');
  await page.keyboard.press('Control+z');
  await expect.poll(() => text(page)).toContain('截止2021年12月31日');
});

test('a figure of a table is found by its labels and put where / was typed', async () => {
  const { page } = await openApp();
  await exampleWith(page, '其中自然人/');
  const search = page.getByRole('combobox', { name: /搜索/ });
  await search.fill('新收 自然人');
  await page.getByRole('option', { name: /本年新收 · 自然人/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => text(page)).toMatch(/其中自然人530$/);
  await page.keyboard.type('件，占');
  await page.getByRole('button', { name: /插入数字/ }).click();
  await page.getByRole('radio', { name: '占比' }).check();
  await search.fill('新收 自然人');
  await search.press('Enter');
  await search.fill('新收 总计');
  await search.press('Enter');
  await expect.poll(() => text(page)).toMatch(/占95\.8%$/);
});

test('what is explained no longer waits, until its figures change', async () => {
  const { page } = await openApp();
  await exampleWith(page, '全年新收政府信息公开申请535件。');
  await page.locator('[data-finding^=textAgainstTables]', { hasText: '535' }).click();
  await popover(page).getByRole('button', { name: '写情况说明' }).click();
  await page.getByLabel('说明', { exact: true }).fill('正文不含重复申请。');
  await page.getByLabel('说明人').fill('王敏');
  await page.getByRole('button', { name: '保存说明' }).click();
  const panel = page.getByRole('complementary', { name: '核对与说明' });
  await panel.getByText('已说明 1').click();
  await panel.getByText('正文不含重复申请。').waitFor();

  await page.getByRole('link', { name: /三、/ }).click();
  const total = page.locator('[role=grid] input').nth(6);
  await total.focus();
  await page.keyboard.type('554');
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: /一、/ }).click();
  await panel.getByText('数据已变，请确认').waitFor();
  await panel.getByText(/553 改为 554/).waitFor();
  await panel.getByRole('button', { name: '说明仍然适用' }).click();
  await panel.getByText('数据已变，请确认').waitFor({ state: 'detached' });
});
