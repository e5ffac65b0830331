import { expect } from 'vitest';
import { KEEPS_AND_SAVES, smallPage } from '../small-page.ts';
import { openInChromium86, testInChromium86 } from './old-browser.ts';

testInChromium86('the browser is the oldest one, and the app does not see our helps', async () => {
  const { page } = await openInChromium86({ folder: smallPage({}) });
  const seen = await page.evaluate(() => ({
    version: navigator.userAgent.replace(/^.*Chrome\/(\d+).*$/, '$1'),
    helped: 'checkVisibility' in Element.prototype,
  }));
  expect(seen).toEqual({ version: '86', helped: false });
});

testInChromium86('a figure is typed, survives a reload and leaves as a file', async () => {
  const folder = smallPage({ script: KEEPS_AND_SAVES });
  const { page, download } = await openInChromium86({ folder });
  await page.getByRole('textbox', { name: '本年新收' }).fill('530');
  await page.reload();
  const { name, bytes } = await download(() => page.getByRole('button', { name: '导出' }).click());
  expect(name).toBe('年报.txt');
  expect(new TextDecoder().decode(bytes)).toBe('530');
});

testInChromium86('the built app opens', async () => {
  const { page } = await openInChromium86();
  await page.locator('#opening').waitFor({ state: 'detached' });
});
