import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { returnedYunxi, YUNXI } from '../../yunxi-returned.ts';
import { openApp } from '../harness.ts';
import { saidOfFocus } from './accessible-name.ts';
import { expectFocusSeen, press, pressAndChoose, tabTo } from './focus.ts';

const seed = (name: string) =>
  fileURLToPath(new URL(`../../../seeds/${name}.nianbao.json`, import.meta.url));

const firstCell = (page: Page) => page.locator('[role=grid] input').first();

function received(page: Page) {
  return page.getByLabel(/^本年新收，自然人，/);
}

async function openWithKeys(page: Page, path: string): Promise<void> {
  await pressAndChoose(page, page.getByRole('button', { name: /检查已有年报/ }), path);
  await page.getByRole('navigation', { name: '步骤' }).waitFor();
}

async function goToSection(page: Page, heading: RegExp): Promise<void> {
  await press(page, page.getByRole('link', { name: heading }));
}

async function goToTable(page: Page): Promise<void> {
  await goToSection(page, /三、收到和处理/);
  await tabTo(page, firstCell(page));
}

test('the first run to an exported report', async () => {
  const { page, download } = await openApp();
  await press(page, page.getByRole('button', { name: '新建年报' }));
  await expect.poll(() => saidOfFocus(page)).toEqual({ role: 'textbox', name: '单位名称' });
  await page.keyboard.type('云溪县水务局');
  await press(page, page.getByRole('dialog').getByRole('button', { name: '新建', exact: true }));
  await goToTable(page);
  for (const figure of ['12', '3', '0', '1', '0', '0']) {
    await page.keyboard.type(figure);
    await page.keyboard.press('Tab');
  }
  expect(await saidOfFocus(page)).toEqual({
    role: 'textbox',
    name: '本年新收，总计，16 件，自动合计',
  });
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await expectFocusSeen(page);
  await tabTo(page, page.getByRole('button', { name: '空白格填 0' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByLabel(/^上年结转，自然人，/).inputValue()).toBe('0');

  await page.keyboard.press('Control+p');
  await page.getByText(/第 1 \/ \d+ 页/).waitFor();
  await tabTo(page, page.getByRole('button', { name: '仍然导出' }));
  const { name, bytes } = await download(() => page.keyboard.press('Enter'));
  expect(name).toBe('云溪县水务局2026年政府信息公开工作年度报告（送审稿）.docx');
  expect(Object.keys(unzipSync(bytes))).toContain('word/document.xml');
});

test('a year from last year', async () => {
  const { page } = await openApp();
  await press(page, page.getByRole('button', { name: '新建年报' }));
  const dialog = page.getByRole('dialog');
  await pressAndChoose(
    page,
    dialog.getByRole('button', { name: /选择文件|上年报告/ }),
    seed('yunxi-2023'),
  );
  await page.getByText(/已读入“yunxi-2023/).waitFor();
  await expectFocusSeen(page);
  await press(page, dialog.getByRole('button', { name: '新建', exact: true }));
  await goToSection(page, /三、收到和处理/);
  const carriedIn = page.getByLabel(/^上年结转，自然人，/);
  await expect.poll(() => carriedIn.inputValue()).toBe('3');
  await page.keyboard.press('Control+z');
  await expect.poll(() => carriedIn.inputValue()).toBe('');
});

test('a wrong cell is found by its suspect and mended', async () => {
  const { page } = await openApp();
  await openWithKeys(page, seed('qinghe-market-2024'));
  await goToTable(page);
  expect(await saidOfFocus(page)).toEqual({
    role: 'textbox',
    name: '本年新收，自然人，36 件，不一致，可能填错，应为 63',
  });
  await page.keyboard.press('Control+End');
  await press(page, page.getByRole('button', { name: /采纳 63/ }).first());
  await expect.poll(() => received(page).inputValue()).toBe('63');
  await page.getByText('39 条勾稽关系全部一致').waitFor();
  await expectFocusSeen(page);
});

test('a bound figure follows its cell', async () => {
  const { page } = await openApp();
  await openWithKeys(page, YUNXI);
  await goToTable(page);
  await page.keyboard.type('54');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Home');
  await tabTo(page, page.getByRole('link', { name: /一、总体情况/ }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByText(/申请人以自然人为主，新收\s*54\s*件/).waitFor();
});

test('a returned draft', async () => {
  const { page } = await openApp();
  await openWithKeys(page, YUNXI);
  await press(page, page.getByRole('link', { name: '退回稿' }));
  await page.getByRole('heading', { name: '这份报告没有退回稿。' }).waitFor();
  await pressAndChoose(
    page,
    page.getByRole('main').getByRole('button', { name: /选择/ }),
    await returnedYunxi(),
  );
  await page.getByText(/改动 4 处，批注 1 条/).waitFor();
  const figure = page.getByRole('row', { name: /表三 · 本年新收 · 自然人/ });
  await press(page, figure.getByRole('button', { name: /^采纳/ }));
  await page.getByText(/还有 4 处没有处理/).waitFor();
  await expectFocusSeen(page);
  await page.keyboard.press('Control+z');
  await page.getByText(/还有 5 处没有处理/).waitFor();
  await press(page, page.getByRole('button', { name: /^全部采纳/ }));
  await page.getByText(/还有 2 处没有处理/).waitFor();
  await expectFocusSeen(page);
});

test('at 200 per cent the cell one moves to is never out of sight', async () => {
  const { page } = await openApp({ scale: 2 });
  await page.setViewportSize({ width: 683, height: 384 });
  await openWithKeys(page, seed('qinghe-market-2024'));
  await goToTable(page);
  for (const way of ['ArrowDown', 'ArrowRight', 'Control+End', 'ArrowUp', 'Control+Home']) {
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press(way);
      await expectFocusSeen(page);
    }
  }
});

test('from figure to figure of the pages, and to the cell of one', async () => {
  const { page } = await openApp();
  await openWithKeys(page, YUNXI);
  await page.keyboard.press('Control+p');
  await page.getByText(/第 1 \/ \d+ 页/).waitFor();
  const onPage3 = page.getByRole('region', { name: /第 ?3 ?页/ }).getByRole('link');
  await tabTo(page, onPage3.first());
  expect(await saidOfFocus(page)).toEqual({ role: 'link', name: '53，到单元格' });
  await page.keyboard.press('ArrowRight');
  expect(await saidOfFocus(page)).toEqual({ role: 'link', name: '8，到单元格' });
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  expect(await saidOfFocus(page)).toEqual({ role: 'link', name: '3，到单元格' });
  await expectFocusSeen(page);
  await page.keyboard.press('Enter');
  await expect
    .poll(() => saidOfFocus(page))
    .toEqual({
      role: 'textbox',
      name: '上年结转，自然人，3 件',
    });
});
