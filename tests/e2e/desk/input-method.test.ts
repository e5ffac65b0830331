import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp } from '../harness.ts';

const PROCESSED = { windowsVirtualKeyCode: 229, key: 'Process' };

/** Table 三 of the example, the focus in its first cell, and the hands of someone with a Chinese input method on. */
async function openTable(): Promise<{ page: Page; hands: CDPSession }> {
  const { page } = await openApp();
  await page.getByRole('button', { name: /示例/ }).click();
  await page.getByRole('link', { name: /三、/ }).click();
  await cells(page).first().focus();
  return { page, hands: await page.context().newCDPSession(page) };
}

function cells(page: Page) {
  return page.locator('[role=grid] input');
}

/** A key that the input method takes, and what it then shows as being composed. */
async function compose(hands: CDPSession, code: string, text: string): Promise<void> {
  await hands.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', code, ...PROCESSED });
  await hands.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
  await hands.send('Input.dispatchKeyEvent', { type: 'keyUp', code, ...PROCESSED });
}

test('the first key of an input method replaces the figure, and no key is lost', async () => {
  const { page, hands } = await openTable();
  await compose(hands, 'Digit5', '5');
  await compose(hands, 'Digit3', '53');
  await compose(hands, 'Digit7', '537');
  await hands.send('Input.insertText', { text: '537' });
  expect(await cells(page).first().inputValue()).toBe('537');
  await page.keyboard.press('Enter');
  const below = cells(page).nth(7);
  expect(await below.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await cells(page).first().inputValue()).toBe('537');
});

test('keys that choose a word belong to the input method, not to the table', async () => {
  const { page, hands } = await openTable();
  await compose(hands, 'KeyW', 'w');
  await compose(hands, 'KeyU', 'wu');
  await compose(hands, 'ArrowDown', 'wu');
  await compose(hands, 'Enter', 'wu');
  const first = cells(page).first();
  expect(await first.evaluate((field) => field === document.activeElement)).toBe(true);
  await hands.send('Input.insertText', { text: '无' });
  expect(await first.inputValue()).toBe('无');
  await page.keyboard.press('Escape');
  expect(await first.inputValue()).toBe('530');
});

test('full-width digits of an input method are a figure', async () => {
  const { page, hands } = await openTable();
  await compose(hands, 'Digit5', '５');
  await hands.send('Input.insertText', { text: '５３０' });
  await page.keyboard.press('Tab');
  await page.getByText('39 条勾稽关系全部一致').waitFor();
  expect(await page.getByLabel(/^本年新收，自然人，530 件$/).count()).toBe(1);
});
