import type { Browser, BrowserContext } from 'playwright-core';
import { test } from 'vitest';
import { findBrowser } from '../../scripts/ensure-browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { builtApp, launch } from '../e2e/harness.ts';
import { exampleTable } from './example-table.ts';
import { tell } from './measure.ts';
import { servePeers } from './peers/serve-pages.ts';
import { slowDown } from './typing.ts';

const RUNS = 7;
const RATE = 4;
const CELL = '[role=grid] input';

interface Loaded {
  /** From the start of the navigation to the first text or picture, in milliseconds. */
  painted: number;
  /** Until the cell has taken the focus and the page is free for the first key. */
  typing: number;
}

/** Runs before the page's own scripts: waits for a cell, focuses it, and notes when the frame with it is done. */
function watchFor(cell: string): void {
  const look = () => {
    const field = document.querySelector<HTMLElement>(cell);
    if (!field) {
      requestAnimationFrame(look);
      return;
    }
    field.focus();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => Object.assign(window, { typingAt: performance.now() });
      port2.postMessage(null);
    });
  };
  requestAnimationFrame(look);
}

/** Opens an address with an empty cache. */
async function load(context: BrowserContext, address: string, cell: string): Promise<Loaded> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.addInitScript(watchFor, cell);
  await slowDown(page, RATE);
  await page.goto(address);
  await page.waitForFunction(() => 'typingAt' in window);
  const loaded = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    typing: (window as unknown as { typingAt: number }).typingAt,
  }));
  await page.close();
  return loaded;
}

async function tellLoads(what: string, open: () => Promise<Loaded>): Promise<void> {
  const loads: Loaded[] = [];
  for (let run = 0; run < RUNS; run += 1) loads.push(await open());
  const times = (part: keyof Loaded) => loads.map((loaded) => loaded[part]);
  console.log(tell({ what: `${what}, first contentful paint`, times: times('painted') }));
  console.log(tell({ what: `${what}, until one can type`, times: times('typing') }));
}

/** A profile that keeps the example, and the address of its table 三. */
async function keepExample(browser: Browser, address: string) {
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: /示例/ }).click();
  await page.getByRole('link', { name: /三、/ }).click();
  await page.locator(CELL).first().waitFor();
  await page.getByText(/已保存 \d\d:\d\d:\d\d/).waitFor();
  const table = page.url();
  await page.close();
  return { context, table };
}

test('from an empty cache at 4 x CPU slowdown: when there is something to see, when one can type', async () => {
  const browser = await launch({ executablePath: findBrowser() ?? '' });
  const { address, close } = await serve({ folder: builtApp() });
  const { context, table } = await keepExample(browser, address);
  await tellLoads('our table 三, a kept report', () => load(context, table, CELL));
  await close();
  const { peers, close: closePeers } = await servePeers(await exampleTable());
  for (const peer of peers) {
    const other = await browser.newContext({ locale: 'zh-CN' });
    await tellLoads(peer.name, () => load(other, peer.address, peer.cell));
    await other.close();
  }
  closePeers();
});
