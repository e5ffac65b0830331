import { unzipSync } from 'fflate';
import { expect } from 'vitest';
import { openInChromium86, testInChromium86 } from './old-browser.ts';

testInChromium86('a figure is typed, survives a reload, and both files are exported', async () => {
  const { page, download } = await openInChromium86();
  await page.getByRole('button', { name: /示例/ }).click();
  await page.getByRole('link', { name: /三、/ }).click();
  const first = page.locator('[role=grid] input').first();
  await first.focus();
  await page.keyboard.type('531');
  await page.keyboard.press('Enter');
  await page
    .getByText(/表三“自然人”列/)
    .first()
    .waitFor();
  await page.getByText(/已保存 \d\d:\d\d:\d\d/).waitFor();
  await page.reload();
  await page.getByRole('link', { name: /三、/ }).click();
  await expect.poll(() => first.inputValue()).toBe('531');

  await page.getByRole('link', { name: '预览与导出' }).click();
  await page.getByText(/第 1 \/ \d+ 页/).waitFor();
  const docx = await download(() => page.getByRole('button', { name: '仍然导出' }).click());
  expect(Object.keys(unzipSync(docx.bytes))).toContain('word/document.xml');
  await page.getByText('200 个数字已从每个文件读回核对，全部一致').waitFor();
  const again = page.getByRole('button', { name: /再下载一次/ }).nth(1);
  await again.waitFor();
  const pdf = await download(() => again.click());
  expect(new TextDecoder('latin1').decode(pdf.bytes.slice(0, 8))).toBe('%PDF-1.7');
});
