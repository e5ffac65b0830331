import type { Page } from 'playwright-core';

/** What the window shows, packed as WebP: about a quarter of the same PNG. */
export async function webpOf(page: Page): Promise<Uint8Array> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 70 });
  await session.detach();
  return Buffer.from(data, 'base64');
}
