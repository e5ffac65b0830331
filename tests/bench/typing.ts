import type { Page } from 'playwright-core';

/** What is typed into 本年新收, 自然人 of the example, again and again: 530 is what stands there. */
const KEYS = ['5', '3', '0'];
const RIGHT = KEYS.join('');
const ROUNDS = 40;
const MOST_FRAMES = 60;
/** Between keys, in milliseconds; uneven, so that keys meet the frames of the screen at every point. */
const PAUSES = [61, 70, 66, 73, 64];

interface Watching {
  right: string;
  most: number;
  /** What a page shows where a sum does not hold; without it the cell's own name tells its figure and verdict. */
  problem?: string;
}

/** A window that is watched. */
interface Watched {
  keyTimes: number[];
}

/** Runs in the page: from each trusted key event to the first task after the frame that has the mark. */
function watchKeys({ right, most, problem }: Watching): void {
  const times: number[] = [];
  Object.assign(window, { keyTimes: times });
  const isMarked = (field: Element | null) => {
    if (!(field instanceof HTMLInputElement)) return false;
    if (problem === undefined) return field.getAttribute('aria-label')?.includes(field.value);
    return (document.querySelector(problem) !== null) === (field.value !== right);
  };
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

/** Types 530 over and over into a cell, each key when the one before has its mark; milliseconds from key to marked frame. */
export async function timeKeys(page: Page, cell: string, problem?: string): Promise<number[]> {
  const watching = { right: RIGHT, most: MOST_FRAMES, ...(problem && { problem }) };
  await page.evaluate(watchKeys, watching);
  await typeOver(page, cell, (count) =>
    page.waitForFunction(
      (wanted) => (window as unknown as Watched).keyTimes.length >= wanted,
      count,
    ),
  );
  return page.evaluate(() => (window as unknown as Watched).keyTimes);
}

/** The same keys without a watch. */
export async function typeOver(
  page: Page,
  cell: string,
  seen: (count: number) => Promise<unknown> = async () => {},
): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.locator(cell).first().selectText();
    for (const [at, key] of KEYS.entries()) {
      const count = round * KEYS.length + at + 1;
      await page.keyboard.press(key);
      await seen(count);
      await page.waitForTimeout(PAUSES[count % PAUSES.length] ?? 0);
    }
  }
}

export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
