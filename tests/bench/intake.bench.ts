import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { importReport } from '#intake/import-report.ts';
import { openApp } from '../e2e/harness.ts';
import { allEditions } from '../intake/layouts.ts';
import { longDocx, longPdf, longXlsx } from './long-sources.ts';
import { measure, tell } from './measure.ts';

const RUNS = 20;
const editions = await allEditions();
const sources: readonly [string, () => Uint8Array | Promise<Uint8Array>][] = [
  ['a DOCX of 40 pages', () => longDocx(40)],
  ['an XLSX of 1,000 rows', () => longXlsx(1000)],
  ['a PDF of 20 pages', () => longPdf(20)],
];

test.each(sources)('%s as a draft with evidence', async (what, make) => {
  const bytes = await make();
  const measured = await measure(`${what} read`, RUNS, async () => {
    const read = await importReport(bytes, 'x', editions);
    expect(read.ok).toBe(true);
  });
  console.log(tell(measured));
});

/** Runs in the page: the longest time in which it could do nothing, told task by task. */
function watchGaps(): void {
  const { port1, port2 } = new MessageChannel();
  const gaps = { longest: 0 };
  Object.assign(window, { gaps });
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    gaps.longest = Math.max(gaps.longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
}

async function longestGap(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { gaps: { longest: number } }).gaps.longest);
}

test.each(sources)('the page while a worker reads %s', async (what, make) => {
  const buffer = Buffer.from(await make());
  const { page } = await openApp();
  const ending = what.split(' ')[1]?.toLowerCase();
  const file = { name: `long.${ending}`, mimeType: '', buffer };
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    await page.reload();
    await page.getByRole('button', { name: /示例/ }).waitFor();
    await page.waitForTimeout(1000);
    await page.evaluate(watchGaps);
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByText('原件照录').first().waitFor();
    times.push(await longestGap(page));
  }
  console.log(
    tell({
      what: `longest time the page stood still, ${what} dropped and its findings shown`,
      times,
    }),
  );
});
