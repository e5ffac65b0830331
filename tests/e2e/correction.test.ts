import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.ts';
import { openApp, type SavedFile } from './harness.ts';

const SEED = fileURLToPath(new URL('../../seeds/yunxi-2024.nianbao.json', import.meta.url));
const QUESTION = '这份年报已锁定';

function received(page: Page) {
  return page.getByLabel(/^本年新收，自然人，/);
}

/** Types another figure over the first one of table 三. */
async function type(page: Page, figure: string): Promise<void> {
  await received(page).focus();
  await page.keyboard.type(figure);
}

/** What a Word file says. */
function textOf({ bytes }: SavedFile): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return xml.replace(/<[^>]+>/g, '');
}

test('locked, changed after one question, published, and corrected with all that changed', async () => {
  const { page, download } = await openApp();
  await page.locator('input[type=file]').first().setInputFiles(SEED);

  await page.getByRole('link', { name: '核对', exact: true }).click();
  await page.getByRole('button', { name: '按常用环节补齐' }).click();
  await page.getByRole('textbox', { name: '保密审查：姓名' }).fill('张三');
  await page.getByRole('checkbox', { name: '锁定（防误改）' }).check();
  await page.getByRole('banner').getByText('已锁定').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  // A slip of the hand is taken back; what is meant goes on, and is asked about once.
  await page.getByRole('link', { name: '填报', exact: true }).click();
  await page.getByRole('link', { name: /三、收到和处理/ }).click();
  await type(page, '9');
  await page.getByRole('dialog', { name: QUESTION }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: '不修改，恢复原样' }).click();
  await expect.poll(() => received(page).inputValue()).toBe('53');
  await type(page, '5');
  await page.getByRole('button', { name: '仍要修改' }).click();
  await type(page, '54');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => received(page).inputValue()).toBe('53');
  await page.getByRole('tab', { name: '修改记录' }).click();
  await page.getByRole('radio', { name: '全部修改' }).click();
  await page.getByText('确认修改已锁定的年报').waitFor();
  await page.getByText(/已保存 \d\d:\d\d:\d\d/).waitFor();
  await page.reload();
  await page.getByRole('banner').getByText('已锁定').waitFor();

  // Published as it is; then the correction.
  await page.getByRole('link', { name: '核对', exact: true }).click();
  await page.getByRole('checkbox', { name: '锁定（防误改）' }).uncheck();
  await page.getByRole('tab', { name: '更正' }).click();
  await page.getByLabel('公布日期').fill('2025-03-12');
  await page.getByRole('button', { name: '以现在的内容为已公布的报告' }).click();
  await page.getByText('现在的内容与已公布的相同。').waitFor();
  await page.getByRole('link', { name: '填报', exact: true }).click();
  await page.getByRole('link', { name: /三、收到和处理/ }).click();
  await type(page, '54');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: /^核对/ }).click();
  await page.getByRole('tab', { name: '更正' }).click();
  await page.getByText('申请人以自然人为主，新收54件。').waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('link', { name: '打印更正稿' }).click();
  await page.getByRole('radio', { name: '发布稿' }).check();
  await page.getByText(/第 1 \/ \d+ 页/).waitFor();
  await page.getByRole('checkbox', { name: 'PDF' }).uncheck();
  const report = await download(() =>
    page
      .getByRole('button', { name: /^(仍然导出|导出)$/ })
      .last()
      .click(),
  );
  const again = page.getByRole('button', { name: /再下载一次/ });
  await again.nth(2).waitFor();
  const sheet = await download(() => again.nth(1).click());
  expect(report.name).toBe('云溪县人民政府2024年政府信息公开工作年度报告.docx');
  expect(textOf(report)).not.toMatch(/更正|张三|SHA-256/);
  expect(sheet.name).toBe('云溪县人民政府2024年度年报更正稿.docx');
  const text = textOf(sheet);
  expect(text).toMatch(/第1稿，2025年3月12日公布.*[0-9a-f]{64}更正后为第2稿.*[0-9a-f]{64}/);
  expect(text).toContain('表三 本年新收，自然人5354');
  expect(text).toContain('申请人以自然人为主，新收54件。');
});
