import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { run } from '#cli/main.ts';
import { between, edited, inCell, put, taken } from '../returned-copy.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { dropFile } from './drop-file.ts';
import { openApp } from './harness.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'nianbao-'));
const SEED = join(root, 'seeds', 'yunxi-2024.nianbao.json');

/** A 送审稿 as it came back from the leader's desk. */
async function returnedCopy(): Promise<string> {
  await run(['render', SEED, '--out', out, '--docx', '--as', 'review'], root);
  const copy = edited(
    readFileSync(join(out, 'yunxi-2024.docx')),
    [
      [inCell('requests.received.naturalPerson'), `$1${between(taken('53') + put('54'))}$2`],
      ['按季检查乡镇公开栏', `${between(taken('按季') + put('每月'))}检查乡镇公开栏`],
      ['一是申请集中在征地领域', '一是申请集中在征地拆迁领域'],
      [/(全年新收申请<.*?<w:t[^>]*>)63(<)/, '$165$2'],
      [
        '每季度核对一次',
        `${between('<w:commentRangeStart w:id="1"/>')}每季度核对一次${between('<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>')}`,
      ],
    ],
    '<w:comment w:id="1" w:author="王主任" w:date="2025-01-21T10:00:00Z"><w:p><w:r><w:t>请写明每次核对的日期。</w:t></w:r></w:p></w:comment>',
  );
  const path = join(out, '云溪县2024年报（王主任改）.docx');
  writeFileSync(path, copy);
  return path;
}

function received(page: Page) {
  return page.getByLabel(/^本年新收，自然人，/);
}

test('a copy dropped on its open report: accepted, refused, undone, all at once', async () => {
  const { page } = await openApp();
  await page.locator('input[type=file]').first().setInputFiles(SEED);
  await page.getByRole('link', { name: /三、收到和处理/ }).click();
  await dropFile(page, await returnedCopy());
  await page.getByText(/云溪县2024年报（王主任改）.docx：改动 4 处，批注 1 条/).waitFor();
  expect(page.url()).toMatch(/#\/report\/[^/]+\/returned$/);

  const figure = page.getByRole('row', { name: /表三 · 本年新收 · 自然人/ });
  expect(await figure.textContent()).toContain('李科长 2025-01-20 09:00');
  await figure.getByRole('button', { name: /^采纳/ }).click();
  const sentence = page.getByRole('row', { name: /每月/ });
  await sentence.getByRole('button', { name: /^不采纳/ }).click();
  await page.getByText(/还有 3 处没有处理/).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText(/还有 4 处没有处理/).waitFor();
  await page.getByRole('button', { name: '全部采纳（2 处）' }).click();
  await page.getByText(/还有 2 处没有处理/).waitFor();
  await page.getByRole('row', { name: /表格为 63，退回稿正文改为 65/ }).waitFor();

  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('link', { name: '填报' }).click();
  await page.getByRole('link', { name: /三、收到和处理/ }).click();
  await expect.poll(() => received(page).inputValue()).toBe('54');
  await page.getByRole('link', { name: /五、存在的主要问题/ }).click();
  await page.getByText('二是每月检查乡镇公开栏并通报结果。').waitFor();
});

test('a copy dropped where the report is not kept opens the whole of it, and shows what was changed', async () => {
  const { page } = await openApp();
  await dropFile(page, await returnedCopy());
  await page.getByText(/改动 4 处，批注 1 条/).waitFor();
  await page.getByRole('link', { name: '填报' }).click();
  await page.getByRole('link', { name: /三、收到和处理/ }).click();
  await expect.poll(() => received(page).inputValue()).toBe('53');
});

test('the screen is a step of every report, and takes a file by keyboard', async () => {
  const { page } = await openApp();
  await page.locator('input[type=file]').first().setInputFiles(SEED);
  await page.getByRole('link', { name: '退回稿' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '这份报告没有退回稿。' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByLabel('选择退回稿文件').setInputFiles(await returnedCopy());
  await page.getByText(/改动 4 处，批注 1 条/).waitFor();
});

test('a copy that came back without changes opens its report', async () => {
  const { page } = await openApp();
  await run(['render', SEED, '--out', out, '--docx', '--as', 'review'], root);
  await dropFile(page, join(out, 'yunxi-2024.docx'));
  await page.getByRole('link', { name: /三、收到和处理/ }).click();
  await expect.poll(() => received(page).inputValue()).toBe('53');
});
