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

testInChromium86('a table is copied for a website, a figure for another system', async () => {
  const { page } = await openInChromium86();
  await page.getByRole('button', { name: /示例/ }).click();
  await page.getByRole('link', { name: '预览与导出' }).click();
  await page.getByText(/第 1 \/ \d+ 页/).waitFor();
  const table = '表格：收到和处理政府信息公开申请情况';
  await page.getByLabel('复制哪一部分').selectOption({ label: table });
  await page.getByRole('button', { name: '复制', exact: true }).click();
  await page.getByText(`已复制：${table}`).waitFor();
  await page.getByRole('link', { name: '逐项录入对照' }).click();
  await page.getByRole('heading', { name: '规章' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('已录入 1 / 34 行').waitFor();
  await page.getByRole('button', { name: '现行有效件数 2004，复制' }).click();
  await page.getByText('已复制 2004').waitFor();
});

testInChromium86('a version is kept, compared with in figures and bars, and restored', async () => {
  const { page } = await openInChromium86();
  await page.getByRole('button', { name: /示例/ }).click();
  await page.getByRole('link', { name: /三、/ }).click();
  await page.getByRole('tab', { name: '修改记录' }).click();
  await page.getByRole('button', { name: '保存版本' }).click();
  await page.keyboard.type('第一版');
  await page.keyboard.press('Enter');
  const version = page.getByRole('listitem', { name: '第一版', exact: true });
  await version.getByText('与现在相同').waitFor();
  const first = page.locator('[role=grid] input').first();
  await first.fill('531');
  await page.keyboard.press('Enter');
  await version.getByText('与现在相差：数字 1 处').waitFor();
  await version.getByRole('link', { name: /对比/ }).click();
  await page.getByRole('row', { name: /本年新收 · 自然人/ }).waitFor();
  await page.getByRole('radio', { name: '图表' }).click();
  await page.getByRole('img', { name: '表三 · 本年新收 · 自然人：530 → 531' }).waitFor();
  await page.goBack();
  await page.getByRole('tab', { name: '修改记录' }).click();
  await version.getByRole('button', { name: /^恢复/ }).click();
  await expect.poll(() => first.inputValue()).toBe('530');
});
