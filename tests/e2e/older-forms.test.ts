import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { writeReportFile } from '#schema/report-file.ts';
import { newReport } from '#tasks/new-report.ts';
import { template } from '../files.ts';
import { pngOf } from '../tasks/picture-file.ts';
import { skipWithout } from '../tools.ts';
import { openApp, type SavedFile } from './harness.ts';

/** What a clerk does, counted: a click, a key, a field filled in. */
function clerk(page: Page) {
  let acts = 0;
  const counted = async (act: Promise<unknown>) => {
    acts += 1;
    await act;
  };
  return {
    acts: () => acts,
    click: (place: Locator) => counted(place.click()),
    fill: (place: Locator, text: string) => counted(place.fill(text)),
    type: (place: Locator, text: string) => counted(place.pressSequentially(text)),
    choose: (place: Locator, value: string) => counted(place.selectOption(value)),
    press: (key: string) => counted(page.keyboard.press(key)),
  };
}

async function blank2014(): Promise<Buffer> {
  const unit = { id: 'yunxi', name: '云溪县水务局', kind: 'department', level: 'county' } as const;
  const report = newReport(await template('2014'), { unit, year: 2016 });
  return Buffer.from(writeReportFile({ savedAt: '2017-02-20T02:32:05Z', app: '0.1.0', report }));
}

const file = (name: string, mimeType: string, buffer: Buffer) => ({ name, mimeType, buffer });

function narrative(page: Page, heading: RegExp) {
  return page.getByRole('textbox', { name: heading });
}

skipWithout('pdftotext')(
  'a report of the form of 2014 with a section of its own and a picture, in Word, PDF and as a web page',
  async () => {
    const { page, download } = await openApp();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(file('blank.nianbao.json', 'application/json', await blank2014()));
    await page.getByRole('link', { name: /一、概述/ }).click();
    await narrative(page, /一、概述 正文/).click();
    await page.keyboard.type('2016年，县水务局依法公开政府信息。');

    await page.getByRole('button', { name: '添加部分' }).click();
    await page.getByRole('dialog').getByLabel('标题').fill('八、机构建设和人员情况');
    await page.getByRole('dialog').getByRole('button', { name: '添加' }).click();
    await narrative(page, /八、机构建设和人员情况 正文/).click();
    await page.keyboard.type('配备专职人员2名。');
    await page
      .getByRole('main')
      .locator('input[type=file]')
      .setInputFiles(file('chart.png', 'image/png', Buffer.from(pngOf(60, 40))));
    await page.getByLabel(/图题/).fill('图1 工作机构');
    await page.getByText(/还没有替代文字/).waitFor();
    await page.getByLabel(/替代文字/).fill('办公室下设政务公开岗');
    await page.getByText(/还没有替代文字/).waitFor({ state: 'hidden' });
    const shown = await page.locator('figure img').evaluate((image) => {
      const { naturalWidth, naturalHeight } = image as HTMLImageElement;
      return [naturalWidth, naturalHeight];
    });
    expect(shown).toEqual([60, 40]);

    await page.getByRole('link', { name: /二、主动公开/ }).click();
    await page.getByRole('button', { name: /二、主动公开.*：下移/ }).click();
    await page.getByRole('button', { name: '按顺序重编序号' }).click();
    await page.getByRole('link', { name: /三、主动公开/ }).waitFor();
    await page.getByRole('link', { name: /二、依申请公开/ }).waitFor();

    await page.getByText(/已保存 \d\d:\d\d:\d\d/).waitFor();
    await page.reload();
    await page.getByRole('link', { name: /八、机构建设/ }).click();
    await page.locator('figure img').waitFor();

    await page.getByRole('link', { name: '预览与导出' }).click();
    await page.getByText(/第 1 \/ \d+ 页/).waitFor();
    const drawn = page.locator('[data-page] image').first();
    await drawn.waitFor({ state: 'attached' });
    expect(await drawn.getAttribute('href')).toMatch(/^data:image\/png;base64,/);

    await page.getByRole('checkbox', { name: '网页' }).check();
    const [docx, pdf, html] = await exported(page, download, 3);
    expect(inDocx(docx)).toMatchObject({ heading: true, caption: true, pictures: 1 });
    expect(inPdf(pdf)).toMatchObject({ heading: true, caption: true, pictures: 1 });
    expect(inHtml(html)).toMatchObject({ heading: true, caption: true, pictures: 1 });
  },
);

test('a zero report of the form of 2021 is finished in fewer than 40 acts, without an error', async () => {
  const { page } = await openApp();
  const { acts, click, fill, type } = clerk(page);
  const to = (name: RegExp) => page.getByRole('link', { name });
  await click(page.getByRole('button', { name: /新建/ }).first());
  await fill(page.getByLabel('单位名称'), '云溪县水务局');
  await click(page.getByRole('button', { name: '新建', exact: true }).last());
  await fill(page.getByLabel('联系部门'), '办公室');
  await fill(page.getByLabel('联系电话'), '0731-00000000');
  await click(narrative(page, /开头一段 正文/));
  await type(
    narrative(page, /开头一段 正文/),
    '本报告根据《中华人民共和国政府信息公开条例》编制，统计期限为2026年1月1日至12月31日。',
  );

  await click(to(/一、总体情况/));
  await click(narrative(page, /一、总体情况 正文/));
  await type(narrative(page, /一、总体情况 正文/), '2026年，县水务局依法公开政府信息。');
  for (const section of [/二、主动公开/, /三、收到和处理/, /四、/]) {
    await click(to(section));
    const none = page.getByRole('button', { name: /^(本年度未|未发生)/ });
    const zeros = page.getByRole('button', { name: '空白格填 0' });
    await zeros.first().waitFor();
    await click((await none.count()) > 0 ? none.first() : zeros.first());
  }
  for (const [section, text] of [
    ['五、存在的主要问题及改进情况', '主动公开不够及时。改进措施：按月更新公开目录。'],
    ['六、其他需要报告的事项', '本机关没有收取信息处理费，没有其他需要报告的事项。'],
  ] as const) {
    await click(to(new RegExp(section)));
    await click(narrative(page, new RegExp(`${section} 正文`)));
    await type(narrative(page, new RegExp(`${section} 正文`)), text);
  }
  await click(page.getByRole('link', { name: '预览与导出' }));
  await page.getByText(/第 1 \/ \d+ 页/).waitFor();
  expect(acts()).toBeLessThan(40);
  const panel = page.getByRole('complementary', { name: '导出' });
  await panel.getByRole('button', { name: /^(仍然导出|导出)$/ }).waitFor();
  expect(await panel.getByText(/错误/).count()).toBe(0);
});

async function exported(
  page: Page,
  download: (act: () => Promise<unknown>) => Promise<SavedFile>,
  count: number,
): Promise<SavedFile[]> {
  const first = await download(() =>
    page
      .getByRole('button', { name: /^(仍然导出|导出)$/ })
      .last()
      .click(),
  );
  const again = page.getByRole('button', { name: /再下载一次/ });
  await again.nth(count - 1).waitFor();
  const files = [first];
  for (let at = 1; at < count; at += 1) files.push(await download(() => again.nth(at).click()));
  return files;
}

/** What of the report stands in a file. */
interface Holds {
  heading: boolean;
  caption: boolean;
  pictures: number;
}

function holds(text: string, pictures: number): Holds {
  const plain = text.replace(/\s/g, '');
  return {
    heading: plain.includes('八、机构建设和人员情况'),
    caption: plain.includes('图1工作机构'),
    pictures,
  };
}

function inDocx(saved: SavedFile | undefined): Holds {
  const parts = unzipSync(saved?.bytes ?? new Uint8Array());
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  const pictures = Object.keys(parts).filter((name) => /^word\/media\/.+\.png$/.test(name));
  return holds(xml.replace(/<[^>]+>/g, ''), pictures.length);
}

function inPdf(saved: SavedFile | undefined): Holds {
  const path = join(mkdtempSync(join(tmpdir(), 'nianbao-')), 'report.pdf');
  writeFileSync(path, saved?.bytes ?? new Uint8Array());
  const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
  const raw = Buffer.from(saved?.bytes ?? []).toString('latin1');
  return holds(text, raw.match(/\/Subtype\s*\/Image/g)?.length ?? 0);
}

function inHtml(saved: SavedFile | undefined): Holds {
  const html = new TextDecoder().decode(saved?.bytes);
  return holds(html.replace(/<[^>]+>/g, ''), html.split('src="data:image/png;base64,').length - 1);
}
