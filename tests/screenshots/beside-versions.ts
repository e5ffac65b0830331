import type { Page } from 'playwright-core';
import { openReport, openSection, openStep } from './in-report.ts';

/** A report beside its last year's, one view of 对比. */
export async function bothYears(page: Page, view: string): Promise<void> {
  await openReport(page, 'yunxi-2023');
  await page.getByText(/已保存 \d\d:\d\d:\d\d/).waitFor();
  await page.getByRole('link', { name: '我的年报' }).click();
  await page.getByRole('row').nth(1).waitFor();
  await openReport(page, 'yunxi-2024');
  await openStep(page, '对比');
  await page.getByRole('table', { name: '数字' }).waitFor();
  await page.getByRole('radio', { name: view }).check();
}

/** A report that has gone on since a version was kept. */
export async function keptVersion(page: Page): Promise<void> {
  await openReport(page, 'yunxi-2024');
  await openSection(page, '三、收到和处理');
  await page.getByRole('tab', { name: '修改记录' }).click();
  await page.getByRole('button', { name: '保存版本' }).click();
  await page.keyboard.type('送办公室审核前');
  await page.keyboard.press('Enter');
  await page.getByText('与现在相同').waitFor();
  await page.getByLabel(/^本年新收，自然人，/).fill('57');
  await page.keyboard.press('Enter');
  await page.getByText('与现在相差：数字 1 处').waitFor();
}
