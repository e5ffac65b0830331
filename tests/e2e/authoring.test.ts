import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readPdfGrids } from '../readers/pdf-grids.ts';
import { skipWithout } from '../tools.ts';
import { openApp, type SavedFile } from './harness.ts';

/** Table 三 as a clerk types it, the six kinds of applicants row by row, totals left to the program. */
const ROWS = [
  [12, 3, 0, 1, 0, 0],
  [1, 0, 0, 0, 0, 0],
  [7, 2, 0, 1, 0, 0],
  [1, 0, 0, 0, 0, 0],
  ...Array.from({ length: 8 }, () => [0, 0, 0, 0, 0, 0]),
  [3, 1, 0, 0, 0, 0],
  ...Array.from({ length: 10 }, () => [0, 0, 0, 0, 0, 0]),
];
const CARRIED_OUT = [2, 0, 0, 0, 0, 0];

async function newReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: /新建/ }).first().click();
  await page.getByLabel('单位名称').fill('云溪县水务局');
  await page.getByRole('button', { name: '新建', exact: true }).last().click();
  await page.getByRole('link', { name: /三、收到和处理/ }).click();
}

/** Types the table with the keyboard alone: figures, Tab to the right, over the computed totals. */
async function typeTable(page: Page): Promise<void> {
  await page.locator('[role=grid] input').first().focus();
  for (const row of ROWS) {
    for (const figure of row) {
      await page.keyboard.type(String(figure));
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Tab');
  }
  for (const _total of [...CARRIED_OUT, 0]) await page.keyboard.press('Tab');
  for (const figure of CARRIED_OUT) {
    await page.keyboard.type(String(figure));
    await page.keyboard.press('Tab');
  }
}

function cell(page: Page, name: RegExp) {
  return page.getByRole('gridcell', { name }).or(page.getByRole('textbox', { name })).first();
}

skipWithout('pdftotext')(
  'a report from nothing: typed, broken, mended, reloaded, exported',
  async () => {
    const { page, download } = await openApp();
    await newReport(page);
    await typeTable(page);
    await cell(page, /办理结果总计，总计，15 件|总计，15/).waitFor();

    // The ledger's total, typed over the computed 16 with its digits exchanged.
    const total = page.locator('[role=grid] input').nth(6);
    await total.focus();
    await page.keyboard.type('61');
    await page.keyboard.press('Enter');
    const finding = page.getByText(/表三“本年新收”行/).first();
    await finding.waitFor();
    await cell(page, /本年新收，总计，61 件.*不一致.*应为 16/).waitFor();
    await page
      .getByRole('button', { name: /采纳 16/ })
      .first()
      .click();
    await finding.waitFor({ state: 'detached' });
    await expect.poll(() => total.inputValue()).toBe('16');

    await page.getByText(/已保存 \d\d:\d\d:\d\d/).waitFor();
    await page.reload();
    await page.getByRole('link', { name: /三、收到和处理/ }).click();
    await expect.poll(() => page.locator('[role=grid] input').first().inputValue()).toBe('12');

    await page.getByRole('link', { name: '预览与导出' }).click();
    await page.getByText(/第 1 \/ \d+ 页/).waitFor();
    const files = await exportBoth(page, download);
    expect(files.map((file) => file.name)).toEqual([
      '云溪县水务局2026年政府信息公开工作年度报告（送审稿）.docx',
      '云溪县水务局2026年政府信息公开工作年度报告（送审稿）.pdf',
    ]);
    const [docx, pdf] = files;
    const { unzipSync } = await import('fflate');
    expect(Object.keys(unzipSync(docx?.bytes ?? new Uint8Array()))).toContain('word/document.xml');
    expect(firstFigures(pdf)).toEqual(['12', '3', '0', '1', '0', '0', '16']);
  },
);

async function exportBoth(
  page: Page,
  download: (act: () => Promise<unknown>) => Promise<SavedFile>,
): Promise<SavedFile[]> {
  const anyway = page.getByRole('button', { name: /^(仍然导出|导出)$/ }).last();
  const first = await download(() => anyway.click());
  const again = page.getByRole('button', { name: /再下载一次/ });
  await again.nth(1).waitFor();
  const second = await download(() => again.nth(1).click());
  return [first, second];
}

/** The first row of figures of table 三 in the PDF. */
function firstFigures(pdf: SavedFile | undefined): string[] | undefined {
  const path = join(mkdtempSync(join(tmpdir(), 'nianbao-')), 'report.pdf');
  writeFileSync(path, pdf?.bytes ?? new Uint8Array());
  const rows = readPdfGrids(path).flat();
  return rows.find((row) => row[0]?.startsWith('一、本年新收'))?.slice(3);
}

test('one click fills a table without events with 0, and one undo takes it back', async () => {
  const { page } = await openApp();
  await newReport(page);
  await page.getByRole('button', { name: '本年度未收到申请且无上年结转' }).click();
  const inputs = page.locator('[role=grid] input');
  await expect.poll(() => inputs.first().inputValue()).toBe('0');
  await page.keyboard.press('Control+z');
  await expect.poll(() => inputs.first().inputValue()).toBe('');
});

test('an example is one click away', async () => {
  const { page } = await openApp();
  await page.getByRole('button', { name: /示例/ }).click();
  await page.getByRole('link', { name: /三、/ }).click();
  await expect.poll(() => page.locator('[role=grid] input').first().inputValue()).toBe('530');
});
