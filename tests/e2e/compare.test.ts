import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { openApp, type Visit } from './harness.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const seed = (name: string) => join(root, 'seeds', `${name}.nianbao.json`);

/** Both years of a unit, kept in one browser; the later one is open at 对比. */
async function openBothYears(): Promise<Visit> {
  const visit = await openApp();
  const { page } = visit;
  await page.locator('input[type=file]').first().setInputFiles(seed('yunxi-2023'));
  await page.getByText(/已保存 \d\d:\d\d:\d\d/).waitFor();
  await page.getByRole('link', { name: '我的年报' }).click();
  await page.locator('input[type=file]').first().setInputFiles(seed('yunxi-2024'));
  await page.getByRole('heading', { name: '云溪县人民政府 2024年度报告' }).waitFor();
  await page.getByText(/已保存 \d\d:\d\d:\d\d/).waitFor();
  await page.getByRole('link', { name: '对比', exact: true }).click();
  await page.getByRole('table', { name: '数字' }).waitFor();
  return visit;
}

test('this year beside last year: figures, bars, words; from a figure to its cell', async () => {
  const { page, download } = await openBothYears();
  const permits = page.getByRole('row', { name: /行政许可 · 处理决定/ });
  expect(await permits.getByRole('cell').allTextContents()).toEqual([
    '790',
    '863',
    '+73',
    '+9.2%',
    '',
    '',
  ]);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('radio', { name: '图表' }).click();
  await page.getByRole('img', { name: '表二 · 行政许可 · 处理决定：790 → 863' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('radio', { name: '文字' }).click();
  await page.getByText(/全文 15 句中 2 句未变（13.3%），另有 3 句只改了数字/).waitFor();
  expect(await page.locator('ins', { hasText: '1488' }).count()).toBe(1);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('radio', { name: '数字' }).click();
  const { name, bytes } = await download(() =>
    page.getByRole('button', { name: '导出长表' }).click(),
  );
  expect(name).toBe('云溪县人民政府2024年度对比.csv');
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes).trimEnd().split('\r\n')).toHaveLength(401);

  await page.getByRole('link', { name: '表三 · 属于四类过程性信息 · 自然人' }).click();
  const cell = page.getByLabel(/^属于四类过程性信息，自然人，/);
  await expect.poll(() => cell.evaluate((input) => input === document.activeElement)).toBe(true);
});

test('a file can be opened to compare with, and changes nothing here', async () => {
  const { page } = await openBothYears();
  await page.getByLabel('选择要对比的报告文件').setInputFiles(seed('yunxi-2023'));
  await page.getByText('文件：yunxi-2023.nianbao.json').waitFor({ state: 'attached' });
  await page.getByRole('row', { name: /行政许可 · 处理决定/ }).waitFor();
  expect(await page.getByRole('button', { name: '撤销', exact: true }).isDisabled()).toBe(true);
});

test('a version is named, figures change, it is compared, restored, and that is undone; a reload keeps all', async () => {
  const { page } = await openBothYears();
  await page.getByRole('link', { name: '填报', exact: true }).click();
  await page.getByRole('link', { name: /三、收到和处理/ }).click();
  await page.getByRole('tab', { name: '修改记录' }).click();
  await page.getByRole('button', { name: '保存版本' }).click();
  await page.keyboard.type('送审之前');
  await page.keyboard.press('Enter');
  const version = page.getByRole('listitem', { name: '送审之前', exact: true });
  await version.getByText('与现在相同').waitFor();

  const cell = page.getByLabel(/^本年新收，自然人，/);
  await cell.fill('57');
  await page.keyboard.press('Enter');
  await version.getByText('与现在相差：数字 1 处').waitFor();
  expect(await accessibilityFaults(page, 'aside')).toEqual([]);

  await version.getByRole('link', { name: '与版本“送审之前”对比' }).click();
  const row = page.getByRole('row', { name: /本年新收 · 自然人/ });
  await row.waitFor();
  expect(await row.getByRole('cell').allTextContents()).toEqual([
    '53',
    '57',
    '+4',
    '+7.5%',
    '',
    '',
  ]);
  await page.getByRole('columnheader', { name: '送审之前' }).waitFor();

  await page.goBack();
  await page.getByRole('tab', { name: '修改记录' }).click();
  await version.getByRole('button', { name: /^恢复/ }).click();
  await expect.poll(() => cell.inputValue()).toBe('53');
  await page.getByRole('listitem', { name: '恢复“送审之前”之前' }).waitFor();
  await page.getByRole('button', { name: '撤销', exact: true }).first().click();
  await expect.poll(() => cell.inputValue()).toBe('57');

  await page.getByText(/已保存 \d\d:\d\d:\d\d/).waitFor();
  await page.reload();
  await page.getByRole('tab', { name: '修改记录' }).click();
  await version.getByText('与现在相差：数字 1 处').waitFor();
  await page.getByRole('radio', { name: '本单元格' }).click();
  await cell.focus();
  await page.getByRole('heading', { name: '表三 · 本年新收 · 自然人' }).waitFor();
  await page.getByText('撤销：恢复版本“送审之前”').waitFor();
  expect(await accessibilityFaults(page, 'aside')).toEqual([]);
});
