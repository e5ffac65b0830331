import type { Page } from 'playwright-core';
import { test } from 'vitest';
import { openApp } from '../e2e/harness.ts';
import { tell } from './measure.ts';
import { CATEGORIES, sharesOf, type TraceEvent, tellShares } from './trace-shares.ts';

const KEYS = ['5', '3', '0'];
const ROUNDS = 40;
const MOST_FRAMES = 30;
/** Between keys, in milliseconds; uneven, so that keys meet the frames of the screen at every point. */
const PAUSES = [61, 70, 66, 73, 64];

/** Runs in the page: from each trusted key event to the first task after the frame that has the cell's mark. */
function watchKeys(most: number): void {
  const times: number[] = [];
  Object.assign(window, { keyTimes: times });
  const isMarked = (field: Element | null) =>
    field instanceof HTMLInputElement && field.getAttribute('aria-label')?.includes(field.value);
  const atFrame = (begun: number, left: number) => {
    requestAnimationFrame(() => {
      if (left > 0 && !isMarked(document.activeElement)) {
        atFrame(begun, left - 1);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push(performance.now() - begun);
      port2.postMessage(null);
    });
  };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && /^\d$/.test(event.key)) atFrame(event.timeStamp, most);
    },
    { capture: true },
  );
}

/** The example with table 三 open and the focus in its first cell. */
async function openTable(): Promise<Page> {
  const { page } = await openApp();
  await page.getByRole('button', { name: /示例/ }).click();
  await page.getByRole('link', { name: /三、/ }).click();
  await firstCell(page).focus();
  return page;
}

/** Empties the table: no relation can be decided, so that no key changes a verdict. */
async function emptyTable(page: Page): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await firstCell(page).focus();
}

function firstCell(page: Page) {
  return page.locator('[role=grid] input').first();
}

async function type(page: Page): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    await firstCell(page).selectText();
    for (const [at, key] of KEYS.entries()) {
      await page.keyboard.press(key);
      await page.waitForTimeout(PAUSES[(round * KEYS.length + at) % PAUSES.length] ?? 0);
    }
  }
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
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
  await page.evaluate(watchKeys, MOST_FRAMES);
  await type(page);
  const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
  console.log(tell({ what: `key to marked frame, one ${which}`, times }));
});

test.each([
  ['that changes verdicts', NOTHING],
  ['that changes none', emptyTable],
])('a key in the full table 三 %s: what the time is spent on', async (which, prepare) => {
  const page = await openTable();
  await prepare(page);
  await page.waitForTimeout(1000);
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: CATEGORIES });
  await type(page);
  const trace = JSON.parse(String(await browser?.stopTracing())) as { traceEvents: TraceEvent[] };
  console.log(`processor time of a key ${which}: ${tellShares(sharesOf(trace.traceEvents))}`);
});
