import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp } from '../e2e/harness.ts';
import { indexPage } from './index-page.ts';
import { webpOf } from './picture.ts';
import { SCREENS } from './screens.ts';
import { OFFICE, OTHERS, type Size } from './sizes.ts';

/** A working day before the reports are due, so that no picture changes with the day it is made on. */
const NOW = '2025-01-06T10:32:05+08:00';
/** Until what waits for the hands to rest is there. */
const REST = 1500;

function write(path: string, content: string | Uint8Array): void {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

async function opened({ width, height, scale }: Size): Promise<Page> {
  const { page } = await openApp({ scale });
  await page.setViewportSize({ width, height });
  await page.clock.setFixedTime(NOW);
  await page.reload();
  return page;
}

/** How far the page reaches out of the window to the side. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

const CASES = [OFFICE, ...OTHERS].flatMap((size) =>
  SCREENS.map((screen) => ({ what: `${screen.title}, ${size.name}`, screen, size })),
);

test.each(CASES)('$what', async ({ screen: { file, open }, size }) => {
  const page = await opened(size);
  await open(page);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(REST);
  write(`dist/screens/${size.name}/${file}.png`, await page.screenshot());
  if (size === OFFICE) write(`docs/screens/${file}.webp`, await webpOf(page));
  expect(await overflow(page), 'the page is wider than the window').toBeLessThanOrEqual(0);
});

test('the page that shows them', () => write('docs/screens.md', indexPage(SCREENS)));
