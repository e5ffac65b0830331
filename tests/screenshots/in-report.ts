import type { Page } from 'playwright-core';
import { openFile, seedPath } from './seeds.ts';

/** Twelve rows of table 三, totals left to the program. */
const HALF = [
  [12, 3, 0, 1, 0, 0],
  [1, 0, 0, 0, 0, 0],
  [7, 2, 0, 1, 0, 0],
  [1, 0, 0, 0, 0, 0],
  ...Array.from({ length: 8 }, () => [0, 0, 0, 0, 0, 0]),
];

/** Opens a seed in an empty program. */
export async function openReport(page: Page, name: string): Promise<void> {
  await openFile(page, seedPath(name));
  await page.getByRole('navigation', { name: '步骤' }).waitFor();
}

/** 新建 of 2024 for a unit that does not exist. */
export async function newReport(page: Page): Promise<void> {
  await page.getByRole('button', { name: '新建' }).first().click();
  await page.getByLabel('单位名称').fill('云溪县水务局');
  await page.getByRole('button', { name: '新建', exact: true }).last().click();
  await page.getByRole('navigation', { name: '步骤' }).waitFor();
}

/** Opens a part by how its heading begins. */
export async function openSection(page: Page, heading: string): Promise<void> {
  await page.getByRole('link', { name: new RegExp(heading) }).click();
}

/** Opens a screen of the report. */
export async function openStep(page: Page, step: string): Promise<void> {
  const steps = page.getByRole('navigation', { name: '步骤' });
  await steps.getByRole('link', { name: new RegExp(`^${step}`) }).click();
}

/** Types the upper half of table 三 and stands in the next row. */
export async function typeHalf(page: Page): Promise<void> {
  await page.locator('[role=grid] input').first().focus();
  for (const row of HALF) {
    for (const figure of row) {
      await page.keyboard.type(String(figure));
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Tab');
  }
}
