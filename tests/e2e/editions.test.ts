import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fileOf } from '../files.ts';
import { readParagraphs } from '../formats/docx/read-parts.ts';
import { openApp } from './harness.ts';

const LABEL = '6.移送其他机关办理';

/** Opens a file of tests/editions on the start page. */
async function importFile(page: Page, name: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(fileOf(`tests/editions/${name}`)),
    });
  await page.getByText(/已导入/).waitFor();
}

/** A new report of 2024 in the edition that is offered first, or in another. */
async function newReport(page: Page, edition?: string): Promise<void> {
  await page.getByRole('button', { name: '用它新建年报' }).click();
  await page.getByLabel('单位名称').fill('云溪县水务局');
  await page.getByLabel('年度', { exact: true }).selectOption('2024');
  if (edition) await page.getByLabel('报告格式').selectOption(edition);
  await page.getByRole('button', { name: '新建', exact: true }).last().click();
}

function field(page: Page, name: RegExp) {
  return page.locator('[role=grid] input').and(page.getByLabel(name));
}

async function fill(page: Page, name: RegExp, figure: string): Promise<void> {
  await field(page, name).first().focus();
  await page.keyboard.type(figure);
  await page.keyboard.press('Enter');
}

test('a revision of the form is imported as JSON, filled in, checked and exported', async () => {
  const { page } = await openApp();
  await importFile(page, 'made-up-revision.json');
  await newReport(page);
  await page.getByText('2024年修订格式（试验）').first().waitFor();
  await page.getByRole('link', { name: /三、收到和处理/ }).click();
  await page.getByRole('button', { name: '本年度未收到申请且无上年结转' }).click();

  await fill(page, /^移送其他机关，自然人，/, '5');
  await fill(page, /^本年新收，自然人，/, '3');
  const broken = page.getByText(/依据：试验办函〔2024〕1号/).first();
  await broken.waitFor();
  await fill(page, /^本年新收，自然人，/, '5');
  await broken.waitFor({ state: 'detached' });

  await page.getByRole('link', { name: '预览与导出' }).click();
  await page.getByText(/第 1 \/ \d+ 页/).waitFor();
  for (const format of ['Word', 'PDF', '网页']) {
    await page.getByRole('checkbox', { name: format, exact: true }).check();
  }
  const files = await exported(page, 3);
  expect(Object.keys(files).sort()).toEqual(['docx', 'html', 'pdf']);
  const texts = readParagraphs(files.docx ?? new Uint8Array());
  const at = texts.indexOf(LABEL);
  expect(texts.slice(at + 1, at + 8)).toEqual(['5', '0', '0', '0', '0', '0', '5']);
  expect(texts).toContain('其他组织');
  expect(new TextDecoder().decode(files.html)).toContain(LABEL);
  expect(new TextDecoder().decode(files.pdf?.slice(0, 5))).toBe('%PDF-');

  await page.getByRole('link', { name: '我的年报' }).click();
  await page.getByRole('link', { name: '报告格式与本地要求' }).click();
  await page.getByRole('link', { name: '2024年修订格式（试验）与上一格式对照' }).click();
  await page.getByRole('heading', { name: '2024年修订格式（试验）与2021年格式对照' }).waitFor();
  await page.getByText('移送其他机关 不大于 本年新收').waitFor();
});

/** The files that the export makes the browser save, by their ending. */
async function exported(page: Page, count: number): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  page.on('download', async (saved) => {
    const ending = saved.suggestedFilename().split('.').pop() ?? '';
    files[ending] = await readFile(await saved.path());
  });
  await page
    .getByRole('button', { name: /^(仍然导出|导出)$/ })
    .last()
    .click();
  const again = page.getByRole('button', { name: /再下载一次/ });
  await again.nth(count - 1).waitFor();
  for (let at = 0; at < count; at += 1) await again.nth(at).click();
  await expect.poll(() => Object.keys(files).length).toBe(count);
  return files;
}

test('a local notice is imported; its word limit and required statement are checked', async () => {
  const { page } = await openApp();
  await importFile(page, 'made-up-local.json');
  await newReport(page, '2021');
  await page.getByText('云试办发〔2024〕54号').first().waitFor();
  await page.getByRole('link', { name: /七、政务公开示范点情况/ }).waitFor();
  await page.getByRole('link', { name: /一、总体情况/ }).click();
  await page.locator('[contenteditable=true]').first().click();
  const text = '本年度认真落实政务公开工作要求，主动公开各类政府信息，依申请公开办理规范有序。';
  await page.keyboard.insertText(text + text);
  await page
    .getByText(/“一、总体情况”.*(不超过|超过|至多).*40/)
    .first()
    .waitFor();
  await page
    .getByText(/各渠道公开条数/)
    .first()
    .waitFor();

  await page.getByRole('link', { name: '我的年报' }).click();
  const row = page.getByRole('row', { name: /云溪县水务局/ });
  await row.getByText(/2025年1月26日|报送截止/).waitFor();
  await row.getByRole('button', { name: /更换云溪县水务局/ }).click();
  await page.getByText(/采用本地要求“关于编制2024年度/).waitFor();
});
