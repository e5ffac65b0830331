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

interface Watched {
  /** When the page could do nothing, and for how long, in milliseconds. */
  gaps: { at: number; length: number }[];
  /** When the worker answered. */
  answered: number;
}

/** Runs in the page before its own scripts: notes when a worker answers. */
function watchWorkers(): void {
  const watched: Watched = { gaps: [], answered: Number.POSITIVE_INFINITY };
  Object.assign(window, { watched });
  const Plain = window.Worker;
  window.Worker = class extends Plain {
    constructor(...given: ConstructorParameters<typeof Plain>) {
      super(...given);
      this.addEventListener('message', () => {
        watched.answered = performance.now();
      });
    }
  };
}

/** Runs in the page: notes the time between one task and the next, without end. */
function watchGaps(): void {
  const { watched } = window as unknown as { watched: Watched };
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    if (now - last > 5) watched.gaps.push({ at: last, length: now - last });
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
}

/** The longest gap while the worker read, and the longest one after, when the findings were shown. */
async function longestGaps(page: Page): Promise<[number, number]> {
  const { gaps, answered } = await page.evaluate(
    () => (window as unknown as { watched: Watched }).watched,
  );
  const longest = (some: Watched['gaps']) => Math.max(0, ...some.map(({ length }) => length));
  return [
    longest(gaps.filter(({ at, length }) => at + length <= answered)),
    longest(gaps.filter(({ at, length }) => at + length > answered)),
  ];
}

test.each(sources)('the page while a worker reads %s', async (what, make) => {
  const buffer = Buffer.from(await make());
  const { page } = await openApp();
  await page.addInitScript(watchWorkers);
  const ending = what.split(' ')[1]?.toLowerCase();
  const file = { name: `long.${ending}`, mimeType: '', buffer };
  const times: [number, number][] = [];
  for (let run = 0; run < 5; run += 1) {
    await page.reload();
    await page.getByRole('button', { name: /示例/ }).waitFor();
    await page.waitForTimeout(1000);
    await page.evaluate(watchGaps);
    await page.locator('input[type=file]').first().setInputFiles(file);
    // By its place: names and roles of all that is on the page would take longer than drawing it.
    await page.locator('main header button').waitFor();
    await page.waitForTimeout(2000);
    times.push(await longestGaps(page));
  }
  for (const [at, when] of ['while a worker reads', 'when the findings come'].entries()) {
    const told = {
      what: `${what}: longest stop of the page ${when}`,
      times: times.map((one) => one[at] ?? 0),
    };
    console.log(tell(told));
  }
});
