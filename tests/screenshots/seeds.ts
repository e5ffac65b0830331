import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** Reports of units that do not exist, most of them in order. */
const KEPT = [
  'baishi-2020',
  'yunxi-2023',
  'qinghe-education-2024',
  'qinghe-market-2024',
  'yunxi-2024',
];

/** Where the file of a seed is. */
export function seedPath(name: string): string {
  return fileURLToPath(new URL(`../../seeds/${name}.nianbao.json`, import.meta.url));
}

/** Opens a file on the start page. */
export async function openFile(page: Page, path: string): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(path);
}

/** Opens one report after the other and comes back to the list of them. */
export async function keepReports(page: Page): Promise<void> {
  for (const [at, name] of KEPT.entries()) {
    await openFile(page, seedPath(name));
    await page.getByRole('link', { name: '我的年报' }).click();
    await page
      .getByRole('row')
      .nth(at + 1)
      .waitFor();
  }
}
