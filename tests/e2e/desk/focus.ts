import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Longest way from one end of a screen to the other. */
const MOST = 90;

/** What a clerk would ask of the place the focus is at. */
export interface Focus {
  /** What it is, for the message of a test. */
  what: string;
  /** Inside the window and under nothing else. */
  inSight: boolean;
  /** A ring around it, or, where text is written, a caret. */
  marked: boolean;
}

/** Tells of the focus; runs in the page. */
function lookAtFocus(): Focus | undefined {
  const at = document.activeElement;
  if (!at || at === document.body) return undefined;
  const drawn = at instanceof HTMLInputElement && at.type === 'radio' ? at.parentElement : at;
  const { left, top, right, bottom } = (drawn ?? at).getBoundingClientRect();
  const x = (Math.max(0, left) + Math.min(window.innerWidth, right)) / 2;
  const y = (Math.max(0, top) + Math.min(window.innerHeight, bottom)) / 2;
  const onTop = document.elementFromPoint(x, y);
  const related = onTop !== null && (drawn?.contains(onTop) || onTop.contains(at));
  const hasRing = (element: Element | null | undefined) => {
    if (!element) return false;
    const { boxShadow, outlineStyle } = getComputedStyle(element);
    return boxShadow !== 'none' || outlineStyle !== 'none';
  };
  const ground = at.querySelector('rect');
  const cell = at.closest('td');
  const ring = cell && getComputedStyle(cell, '::after');
  return {
    what: `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent?.trim().slice(0, 30)}`,
    inSight: bottom > 0 && top < window.innerHeight && Boolean(related),
    marked:
      (at instanceof HTMLElement && at.isContentEditable) ||
      hasRing(at) ||
      hasRing(at.nextElementSibling) ||
      (ground !== null && getComputedStyle(ground).strokeWidth === '2px') ||
      ring?.borderTopStyle === 'solid',
  };
}

/** The focus can be seen where it is. */
export async function expectFocusSeen(page: Page): Promise<void> {
  const focus = await page.evaluate(lookAtFocus);
  expect(focus, 'nothing has the focus').toBeDefined();
  expect(focus).toMatchObject({ inSight: true, marked: true });
}

/** Presses Tab until the focus is on what is looked for; it can be seen at every stop. */
export async function tabTo(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  await wanted.waitFor({ state: 'attached' });
  for (let press = 0; press < MOST; press += 1) {
    await page.keyboard.press(key);
    const focus = await page.evaluate(lookAtFocus);
    if (focus) expect(focus, focus.what).toMatchObject({ inSight: true, marked: true });
    if (await hasFocus(wanted)) return;
  }
  throw new Error(`${MOST} × ${key} does not lead to ${wanted}`);
}

/** Goes to a button or link with Tab and presses it. */
export async function press(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

/** Presses a button that asks for a file, and gives it one. */
export async function pressAndChoose(page: Page, button: Locator, path: string): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await (await asked).setFiles(path);
}

function hasFocus(wanted: Locator): Promise<boolean> {
  return wanted.evaluate((element) => element === document.activeElement);
}
