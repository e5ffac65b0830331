import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openApp } from './harness.ts';

/** What a pasted table looks like in an editor that keeps neither style sheets nor classes. */
interface Pasted {
  tables: number;
  cells: number;
  /** Cells whose four borders are drawn. */
  bordered: number;
  classes: number;
  text: string;
}

async function openPreview(page: Page): Promise<void> {
  await page.getByRole('button', { name: /示例/ }).click();
  await page.getByRole('link', { name: '预览与导出' }).click();
  await page.getByText(/第 1 \/ \d+ 页/).waitFor();
}

async function copy(page: Page, part: string): Promise<void> {
  await page.getByLabel('复制哪一部分').selectOption({ label: part });
  await page.getByRole('button', { name: '复制', exact: true }).click();
  await page.getByText(`已复制：${part}`).waitFor();
}

/** Pastes into an editor that takes style elements and classes away from what it is given. */
async function paste(context: BrowserContext): Promise<Pasted> {
  const page = await context.newPage();
  await page.setContent('<div contenteditable style="width:700px">x</div>');
  await page.evaluate(() => {
    const editor = document.querySelector('[contenteditable]');
    editor?.addEventListener('paste', (event) => {
      event.preventDefault();
      const html = (event as ClipboardEvent).clipboardData?.getData('text/html') ?? '';
      const given = new DOMParser().parseFromString(html, 'text/html');
      for (const sheet of given.querySelectorAll('style,link')) sheet.remove();
      for (const element of given.querySelectorAll('[class]')) element.removeAttribute('class');
      editor.replaceChildren(...given.body.childNodes);
    });
  });
  await page.locator('[contenteditable]').focus();
  await page.keyboard.press('Control+V');
  await page.waitForFunction(() => document.body.textContent.trim() !== 'x');
  return page.evaluate(() => {
    const cells = [...document.querySelectorAll('td,th')];
    const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
    const drawn = (cell: Element) => {
      const style = getComputedStyle(cell);
      return sides.every(
        (side) => style[`border${side}Style`] === 'solid' && style[`border${side}Width`] === '1px',
      );
    };
    return {
      tables: document.querySelectorAll('table').length,
      cells: cells.length,
      bordered: cells.filter(drawn).length,
      classes: document.querySelectorAll('[class],style').length,
      text: document.body.textContent,
    };
  });
}

describe.each([
  ['on this computer', {}],
  ['over plain http', { plainHttp: true }],
] as const)('copied to the editor of a website %s', (_where, destination) => {
  test('the report keeps a border on every cell', async () => {
    const { page } = await openApp(destination);
    expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(!('plainHttp' in destination));
    await openPreview(page);
    await copy(page, '整份报告');
    const { text, ...pasted } = await paste(page.context());
    expect(pasted).toEqual({ tables: 3, cells: 279, bordered: 279, classes: 0 });
    expect(text).toMatch(/^宜春市2021年政府信息公开工作年度报告\n/);
    expect(text).not.toContain('送审稿');
  });

  test('a section and a table are copied alone', async () => {
    const { page } = await openApp(destination);
    await openPreview(page);
    await copy(page, '表格：收到和处理政府信息公开申请情况');
    const table = await paste(page.context());
    expect(table).toMatchObject({ tables: 1, cells: 215, bordered: 215 });
    await copy(page, '六、其他需要报告的事项');
    const section = await paste(page.context());
    expect(section).toMatchObject({ tables: 0, cells: 0 });
    expect(section.text.trim().split(/\n+/)[0]).toBe('六、其他需要报告的事项');
  });
});
