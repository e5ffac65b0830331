import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { run } from '#cli/main.ts';
import { dropFile } from './drop-file.ts';
import { openApp } from './harness.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'nianbao-'));
const seed = (name: string) => join(root, 'seeds', `${name}.nianbao.json`);

async function published(name: string, ending: string): Promise<string> {
  await run(['render', seed(name), '--out', out, `--${ending}`, '--as', 'publication'], root);
  return join(out, `${name}.${ending}`);
}

function carriedIn(page: Page) {
  return page.getByLabel(/^上年结转，自然人，/);
}

test.each(['docx', 'pdf', 'html', 'xlsx'])(
  '新建 follows last year’s %s, and one undo takes all of it back',
  async (ending) => {
    const { page } = await openApp();
    await page.getByRole('button', { name: /新建/ }).first().click();
    await page.getByLabel('沿用上年').waitFor();
    await dropFile(page, await published('yunxi-2023', ending));
    await page.getByText(/已读入“yunxi-2023/).waitFor();
    expect(await page.getByLabel('年度', { exact: true }).inputValue()).toBe('2024');
    await page.getByLabel('单位名称').fill('云溪县人民政府');
    await page.getByRole('button', { name: '新建', exact: true }).last().click();

    await page.getByRole('link', { name: /三、收到和处理/ }).click();
    await expect.poll(() => carriedIn(page).inputValue()).toBe('3');
    await page.getByRole('tab', { name: '上年' }).click();
    await page.getByRole('heading', { name: '表三：上年与本年' }).waitFor();

    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await expect.poll(() => carriedIn(page).inputValue()).toBe('');
    await page.getByText('还没有上年报告。').waitFor();
    expect(await page.getByRole('button', { name: '撤销', exact: true }).isDisabled()).toBe(true);
  },
);

test('last year’s report, opened beside this one, shows old and new and writes over nothing by itself', async () => {
  const { page } = await openApp();
  await page.locator('input[type=file]').first().setInputFiles(seed('yunxi-2024'));
  await page.getByRole('link', { name: /三、收到和处理/ }).click();
  const before = await carriedIn(page).inputValue();
  await carriedIn(page).fill('9');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: '上年' }).click();
  await page.getByLabel('选择上年报告文件').setInputFiles(await published('yunxi-2023', 'docx'));
  const dialog = page.getByRole('dialog', { name: '沿用2023年度报告' });
  const row = dialog.getByRole('row', { name: /上年结转 · 自然人/ });
  expect(await row.getByRole('checkbox').isChecked()).toBe(false);
  expect(await row.getByRole('cell').allTextContents()).toEqual(['9', '3']);

  await row.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: /^填入/ }).click();
  await expect.poll(() => carriedIn(page).inputValue()).toBe('3');
  expect(before).toBe('3');
  await page.getByText('文件：yunxi-2023.docx').waitFor();

  await page.getByText(/已保存 \d\d:\d\d:\d\d/).waitFor();
  await page.reload();
  await page.getByRole('tab', { name: '上年' }).click();
  await page.getByText('文件：yunxi-2023.docx').waitFor();
});

test.each(['publication', 'review'])(
  'last year’s report (%s), dropped on the open one, is offered to it',
  async (as) => {
    const { page } = await openApp();
    await page.locator('input[type=file]').first().setInputFiles(seed('yunxi-2024'));
    await page.getByRole('link', { name: '核对' }).click();
    await run(['render', seed('yunxi-2023'), '--out', out, '--docx', '--as', as], root);
    await dropFile(page, join(out, 'yunxi-2023.docx'));
    const dialog = page.getByRole('dialog', { name: '沿用2023年度报告' });
    await dialog.getByRole('button', { name: '只用于对照' }).click();
    await page.getByText('已对照2023年度报告').waitFor();
    await page.getByRole('tab', { name: '上年' }).click();
    await page.getByText('文件：yunxi-2023.docx').waitFor();
  },
);
