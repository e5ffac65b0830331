import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { run } from '#cli/main.ts';
import { dropFile } from '../e2e/drop-file.ts';
import { returnedYunxi } from '../yunxi-returned.ts';
import { openReport } from './in-report.ts';
import { openFile, seedPath } from './seeds.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A 送审稿 that came back, dropped on its report. */
export async function returnedDraft(page: Page): Promise<void> {
  await openReport(page, 'yunxi-2024');
  await dropFile(page, await returnedYunxi());
  await page.getByText(/改动 4 处，批注 1 条/).waitFor();
}

/** Checks a Word file that was not made here. */
export async function checkDocument(page: Page): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), 'nianbao-'));
  const file = seedPath('qinghe-market-2024');
  await run(['render', file, '--out', out, '--docx', '--as', 'publication'], root);
  await openFile(page, join(out, 'qinghe-market-2024.docx'));
  await page.getByText('原件照录').first().waitFor();
}

/** The newest edition beside the one before it. */
export async function compareEditions(page: Page): Promise<void> {
  await page.getByRole('link', { name: '报告格式与本地要求' }).click();
  await page.getByRole('link', { name: '2021年格式与上一格式对照' }).click();
  await page.getByRole('heading', { name: /^2021年格式与.*对照$/ }).waitFor();
}

/** A notice of a county that does not exist, as an office writes it down. */
export async function localRequirements(page: Page): Promise<void> {
  await page.getByRole('link', { name: '报告格式与本地要求' }).click();
  await openFile(page, fileURLToPath(new URL('../editions/made-up-local.json', import.meta.url)));
  await page.getByText(/已导入/).waitFor();
  await page.evaluate(() => {
    window.location.hash = '#/local/yunxi-made-up';
  });
  await page.reload();
  await page.getByRole('textbox').first().waitFor();
}
