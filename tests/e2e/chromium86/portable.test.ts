import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { portableFile } from '../../../scripts/portable.mjs';
import { builtApp } from '../harness.ts';
import { openInChromium86, testInChromium86 } from './old-browser.ts';

testInChromium86('the portable file lays out pages and writes a PDF', async () => {
  builtApp();
  const address = pathToFileURL(portableFile).href;
  const { page, download } = await openInChromium86({ address });
  await page.getByRole('button', { name: /示例/ }).click();
  await page.getByRole('link', { name: '预览与导出' }).click();
  await page.getByText(/第 1 \/ \d+ 页/).waitFor();
  await download(() => page.getByRole('button', { name: '仍然导出' }).click());
  const again = page.getByRole('button', { name: /再下载一次/ }).nth(1);
  await again.waitFor();
  const pdf = await download(() => again.click());
  expect(new TextDecoder('latin1').decode(pdf.bytes.slice(0, 8))).toBe('%PDF-1.7');
});
