import { test } from 'vitest';
import { openApp } from '../e2e/harness.ts';
import { tell } from './measure.ts';

const KEYS = ['5', '3', '0'];
const ROUNDS = 40;

/** Runs in the page: from each trusted key event to the first task after the frame that shows its verdict. */
function watchKeys(): void {
  const times: number[] = [];
  Object.assign(window, { keyTimes: times });
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !/^\d$/.test(event.key)) return;
      const begun = event.timeStamp;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => times.push(performance.now() - begun);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

test.each([
  ['at full speed', 1],
  ['at 4 x CPU slowdown', 4],
])('a key in the full table 三 to its marked frame, %s', async (speed, rate) => {
  const { page } = await openApp();
  await page.getByRole('button', { name: /示例/ }).click();
  await page.getByRole('link', { name: /三、/ }).click();
  const first = page.locator('[role=grid] input').first();
  await first.focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.evaluate(watchKeys);
  for (let round = 0; round < ROUNDS; round += 1) {
    await first.selectText();
    for (const key of KEYS) {
      await page.keyboard.press(key);
      await page.waitForTimeout(60);
    }
  }
  const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
  console.log(tell({ what: `key to marked frame, ${speed}`, times }));
});
