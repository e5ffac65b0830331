import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fontsOfPdf } from '../formats/pdf/read-pdf.ts';
import { openApp } from './harness.ts';

/** Stands for the office's own 小标宋: a file that the product has anyway. */
const OWN = fileURLToPath(new URL('../../public/fonts/heiti.ttf', import.meta.url));

async function openFonts(page: Page): Promise<void> {
  await page.getByText(/第 1 \/ \d+ 页/).waitFor();
  await page.getByText('字体', { exact: true }).click();
}

test('a font of the office is in the next PDF, after a reload too, and over plain http', async () => {
  const { page, download } = await openApp({ plainHttp: true });
  await page.getByRole('button', { name: /示例/ }).click();
  await page.getByRole('link', { name: '预览与导出' }).click();
  await page.getByRole('checkbox', { name: 'Word' }).click();
  const fontsOfNext = async () => {
    const { bytes } = await download(() => page.getByRole('button', { name: '仍然导出' }).click());
    await page.getByText('已生成 1 个文件，并已下载').waitFor();
    return fontsOfPdf(bytes);
  };
  await openFonts(page);
  const shipped = [
    'NianbaoKai-Regular',
    'NotoSansSC-Regular',
    'NotoSerifSC-Bold',
    'NotoSerifSC-Light',
  ];
  expect(await fontsOfNext()).toEqual(shipped);

  await page.getByLabel('标题小标宋：选择文件').setInputFiles(OWN);
  await page.getByText('标题小标宋已换成 heiti.ttf').waitFor();
  const own = shipped.filter((name) => name !== 'NotoSerifSC-Bold');
  expect(await fontsOfNext()).toEqual(own);

  await page.reload();
  await openFonts(page);
  await page.getByText('heiti.ttf').waitFor();
  await page.getByRole('checkbox', { name: 'Word' }).click();
  expect(await fontsOfNext()).toEqual(own);
  await page.getByRole('button', { name: '标题小标宋：改回随软件提供的' }).click();
  await page.getByText('标题小标宋已改回').waitFor();
  expect(await fontsOfNext()).toEqual(shipped);
});
