import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { skipWithout } from '../tools.ts';
import { openApp } from './harness.ts';

/** What the pages of a PDF say, page by page, and their sizes. */
function printed(pdf: Buffer): { texts: string[]; sizes: string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-print-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'printed.pdf');
  writeFileSync(file, pdf);
  const told = (program: string, ...rest: string[]) =>
    execFileSync(program, rest, { encoding: 'utf8' });
  const texts = told('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);
  const sizes = told('pdfinfo', '-l', String(texts.length), file).match(/size: .*pts.*/g) ?? [];
  return { texts, sizes: [...new Set(sizes.map((size) => size.replace(/ +/g, ' ')))] };
}

skipWithout('pdftotext', 'pdfinfo')(
  'the browser prints the pages of the report and nothing around them',
  async () => {
    const { page } = await openApp();
    await page.getByRole('button', { name: /示例/ }).click();
    await page.getByRole('link', { name: /三、/ }).click();
    await page.locator('[role=grid] input').first().focus();
    await page.keyboard.press('Control+p');
    const count = Number(
      (await page.getByText(/第 1 \/ \d+ 页/).textContent())?.match(/\d+/g)?.[1],
    );
    await page.getByRole('button', { name: '页宽' }).click();
    await page.locator('[data-page] [data-cell]').first().hover();
    const { texts, sizes } = printed(
      await page.pdf({ preferCSSPageSize: true, printBackground: true }),
    );
    expect(texts).toHaveLength(count);
    expect(sizes).toEqual(['size: 594.96 x 841.92 pts (A4)']);
    const all = texts.join('').replace(/\s/g, '');
    expect(all).toContain('宜春市2021年政府信息公开工作年度报告');
    expect(all).not.toMatch(/我的年报|另存为文件|仍然导出|到单元格|页宽/);
  },
);
