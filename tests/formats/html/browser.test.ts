import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { writeHtml } from '#formats/html/write-html.ts';
import { findBrowser } from '../../../scripts/ensure-browser.mjs';
import { printed, report } from './yichun.ts';

const executablePath = findBrowser();
const withBrowser =
  executablePath === undefined
    ? (name: string, ..._rest: readonly unknown[]) =>
        test(name, { skip: true, meta: { skipped: 'chromium is not installed' } }, () => {})
    : test;

const args = ['--no-sandbox', '--disable-quic', '--disable-background-networking'];
let browser: Promise<Browser> | undefined;
afterAll(async () => (await browser)?.close());

const media = { flow: { type: 'image/png', base64: 'iVBORw0KGgo=' } } as const;
const picture = {
  kind: 'picture',
  id: 'flow',
  media: 'flow',
  caption: '图1',
  alt: '流程',
} as const;
/** With everything a report can have, and with one very long figure. */
const full = {
  attachments: [{ id: 'a', title: '流程图', blocks: [picture] }],
  front: { ...report.front, signedOn: '2022-01-05' },
  figures: { ...report.figures, 'requests.received.legalServiceAgency': '123456789012345' },
};

/** The report on a screen of some width. */
async function show(width: number): Promise<Page> {
  if (executablePath === undefined) throw new Error('no browser');
  browser ??= chromium.launch({ executablePath, args });
  // The page's own policy would keep the accessibility checker out.
  const context = await (await browser).newContext({
    viewport: { width, height: 844 },
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.setContent(writeHtml(printed(full), { media }));
  return page;
}

withBrowser('on a phone the text fits, and the wide tables scroll inside themselves', async () => {
  const page = await show(390);
  const [pageWidth, tables] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    [...document.querySelectorAll('section.scroll')].map(
      (region) => region.scrollWidth > region.clientWidth,
    ),
  ]);
  expect(pageWidth).toBe(390);
  expect(tables).toEqual([false, true, true]);
});

withBrowser('by keyboard a table is reached under its name, and scrolled', async () => {
  const page = await show(390);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const region = page.getByRole('region', { name: '收到和处理政府信息公开申请情况' });
  expect(await region.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
});

withBrowser('a desktop shows the tables whole', async () => {
  const page = await show(1366);
  const overflowing = await page.evaluate(
    () =>
      [...document.querySelectorAll('section.scroll')].filter(
        (region) => region.scrollWidth > region.clientWidth,
      ).length,
  );
  expect(overflowing).toBe(0);
});

withBrowser('colours, names and headings pass the checker in a real browser', async () => {
  const page = await show(1366);
  await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async () => (await (globalThis as unknown as { axe: typeof axe }).axe.run()).violations,
  );
  expect(violations).toEqual([]);
});

withBrowser('no figure is broken over two lines, however long', async () => {
  const page = await show(390);
  const lines = await page.evaluate(() =>
    [...document.querySelectorAll('td[headers]')].map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range.getClientRects().length;
    }),
  );
  expect(lines).toHaveLength(200);
  expect(Math.max(...lines)).toBe(1);
});
