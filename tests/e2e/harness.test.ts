import { expect, test } from 'vitest';
import { openApp } from './harness.ts';
import { KEEPS_AND_SAVES, smallPage } from './small-page.ts';

test('a figure is typed, survives a reload and leaves as a file', async () => {
  const { page, download } = await openApp({ folder: smallPage({ script: KEEPS_AND_SAVES }) });
  await page.getByRole('textbox', { name: '本年新收' }).fill('530');
  await page.reload();
  const { name, bytes } = await download(() => page.getByRole('button', { name: '导出' }).click());
  expect(name).toBe('年报.txt');
  expect(new TextDecoder().decode(bytes)).toBe('530');
});

test('the built app opens', async () => {
  const { page } = await openApp();
  await page.locator('#opening').waitFor({ state: 'detached' });
});
