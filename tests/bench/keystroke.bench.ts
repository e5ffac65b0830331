import type { Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { findBrowser } from '../../scripts/ensure-browser.mjs';
import { launch, openApp } from '../e2e/harness.ts';
import { exampleTable } from './example-table.ts';
import { tell } from './measure.ts';
import { servePeers } from './peers/serve-pages.ts';
import { CATEGORIES, type Shares, sharesOf, type TraceEvent, tellShares } from './trace-shares.ts';
import { slowDown, timeKeys, typeOver } from './typing.ts';

const CELL = '[role=grid] input';

let serving: ReturnType<typeof servePeers>;
beforeAll(async () => {
  serving = servePeers(await exampleTable());
  await serving;
});
afterAll(async () => (await serving).close());

/** The example with table 三 open and the focus in its first cell. */
async function openTable(): Promise<Page> {
  const { page } = await openApp();
  await page.getByRole('button', { name: /示例/ }).click();
  await page.getByRole('link', { name: /三、/ }).click();
  await page.locator(CELL).first().focus();
  return page;
}

/** Empties the table: no relation can be decided, so that no key changes a verdict. */
async function emptyTable(page: Page): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.locator(CELL).first().focus();
}

const NOTHING = async () => {};

test.each([
  ['that changes verdicts, at full speed', 1, NOTHING],
  ['that changes verdicts, at 4 x CPU slowdown', 4, NOTHING],
  ['that changes none, at full speed', 1, emptyTable],
  ['that changes none, at 4 x CPU slowdown', 4, emptyTable],
])('a key in the full table 三 %s: time to its marked frame', async (which, rate, prepare) => {
  const page = await openTable();
  await prepare(page);
  await page.waitForTimeout(1000);
  await slowDown(page, rate);
  const times = await timeKeys(page, CELL);
  console.log(tell({ what: `key to marked frame, one ${which}`, times }));
});

test.each([
  ['at full speed', 1],
  ['at 4 x CPU slowdown', 4],
])('a key in the same table made with other libraries, %s', async (speed, rate) => {
  const browser = await launch({ executablePath: findBrowser() ?? '' });
  for (const { name, address, cell, problem } of (await serving).peers) {
    const page = await browser.newPage({ locale: 'zh-CN' });
    await page.goto(address);
    await page.locator(cell).first().focus();
    await page.waitForTimeout(1000);
    await slowDown(page, rate);
    const times = await timeKeys(page, cell, problem);
    console.log(tell({ what: `key to the frame with its verdict, ${speed}: ${name}`, times }));
    await page.close();
  }
});

test.each([
  ['that changes verdicts', NOTHING],
  ['that changes none', emptyTable],
])('a key in the full table 三 %s: what the time is spent on', async (which, prepare) => {
  const page = await openTable();
  await prepare(page);
  console.log(`processor time of a key ${which}: ${tellShares(await traceKeys(page, CELL))}`);
});

test('a key in the same table made with other libraries: what the time is spent on', async () => {
  const browser = await launch({ executablePath: findBrowser() ?? '' });
  for (const { name, address, cell } of (await serving).peers) {
    const page = await browser.newPage({ locale: 'zh-CN' });
    await page.goto(address);
    await page.locator(cell).first().focus();
    console.log(`processor time of a key in ${name}: ${tellShares(await traceKeys(page, cell))}`);
    await page.close();
  }
});

async function traceKeys(page: Page, cell: string): Promise<Shares> {
  await page.waitForTimeout(1000);
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: CATEGORIES });
  await typeOver(page, cell);
  const trace = JSON.parse(String(await browser?.stopTracing())) as { traceEvents: TraceEvent[] };
  return sharesOf(trace.traceEvents);
}
