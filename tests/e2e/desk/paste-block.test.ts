import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp } from '../harness.ts';
import { saidOfFocus } from './accessible-name.ts';
import { expectFocusSeen, press, tabTo } from './focus.ts';
import { type Copied, copyElsewhere, fromExcel, fromWps } from './spreadsheet-clipboard.ts';

/** Table 三 with its totals: 25 rows of 7. */
const TABLE = [
  ['1530', '3', '0', '1', '0', '0', '1534'],
  ['1', '0', '0', '0', '0', '0', '1'],
  ['1311', '2', '0', '1', '0', '0', '1314'],
  ['207', '0', '0', '0', '0', '0', '207'],
  ['1', '0', '0', '0', '0', '0', '1'],
  ['2', '0', '0', '0', '0', '0', '2'],
  ['3', '0', '0', '0', '0', '0', '3'],
  ['0', '0', '0', '0', '0', '0', '0'],
  ['0', '0', '0', '0', '0', '0', '0'],
  ['0', '0', '0', '0', '0', '0', '0'],
  ['0', '0', '0', '0', '0', '0', '0'],
  ['0', '0', '0', '0', '0', '0', '0'],
  ['4', '1', '0', '0', '0', '0', '5'],
  ['0', '0', '0', '0', '0', '0', '0'],
  ['0', '0', '0', '0', '0', '0', '0'],
  ['0', '0', '0', '0', '0', '0', '0'],
  ['0', '0', '0', '0', '0', '0', '0'],
  ['0', '0', '0', '0', '0', '0', '0'],
  ['0', '0', '0', '0', '0', '0', '0'],
  ['0', '0', '0', '0', '0', '0', '0'],
  ['0', '0', '0', '0', '0', '0', '0'],
  ['0', '0', '0', '0', '0', '0', '0'],
  ['1', '0', '0', '0', '0', '0', '1'],
  ['1529', '3', '0', '1', '0', '0', '1533'],
  ['2', '0', '0', '0', '0', '0', '2'],
];

/** As Excel shows them where thousands are grouped. */
const GROUPED = TABLE.map((row) =>
  row.map((text) => (text.length > 3 ? `1,${text.slice(1)}` : text)),
);

async function openEmptyTable(page: Page): Promise<void> {
  await press(page, page.getByRole('button', { name: '新建年报' }));
  await expect.poll(() => saidOfFocus(page)).toEqual({ role: 'textbox', name: '单位名称' });
  await page.keyboard.type('云溪县水务局');
  await press(page, page.getByRole('dialog').getByRole('button', { name: '新建', exact: true }));
  await press(page, page.getByRole('link', { name: /三、收到和处理/ }));
  await tabTo(page, page.locator('[role=grid] input').first());
}

function typed(page: Page): Promise<string[]> {
  return page
    .locator('[role=grid] input')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
}

async function pasted(copied: Copied): Promise<Page> {
  const { page } = await openApp();
  await openEmptyTable(page);
  await copyElsewhere(page, copied);
  await page.keyboard.press('Control+v');
  return page;
}

test('a table copied from WPS stands in its cells at once, and one undo takes it back', async () => {
  const page = await pasted(fromWps(TABLE));
  await expect.poll(() => typed(page)).toEqual(TABLE.flat());
  await page.getByText('39 条勾稽关系全部一致').waitFor();
  expect(await saidOfFocus(page)).toMatchObject({
    role: 'textbox',
    name: '本年新收，自然人，1530 件',
  });
  await expectFocusSeen(page);
  await page.keyboard.press('Control+z');
  await expect.poll(() => typed(page)).toEqual(TABLE.flat().map(() => ''));
});

test('a table copied from Excel with grouped thousands is shown, then stands in its cells as figures', async () => {
  const page = await pasted(fromExcel(GROUPED, ['1,529']));
  const dialog = page.getByRole('dialog', { name: /粘贴 25 行 × 7 列/ });
  await dialog.getByRole('row', { name: /“1,529”/ }).waitFor();
  await press(page, dialog.getByRole('button', { name: /^填入/ }));
  await expect.poll(() => typed(page)).toEqual(TABLE.flat());
  await expectFocusSeen(page);
});

test('a screen reader is told of a cell: what it is, its figure, how it stands', async () => {
  const wrong = TABLE.map((row, at) => (at === 2 ? ['311', ...row.slice(1)] : row));
  const page = await pasted(fromWps(wrong));
  await expect.poll(async () => (await typed(page))[14]).toBe('311');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await saidOfFocus(page)).toEqual({
    role: 'textbox',
    name: '予以公开，商业企业，2 件，不一致',
  });
  await page.keyboard.press('ArrowLeft');
  expect(await saidOfFocus(page)).toEqual({
    role: 'textbox',
    name: '予以公开，自然人，311 件，不一致，可能填错，应为 1311',
  });
});
