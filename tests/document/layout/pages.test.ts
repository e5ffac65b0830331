import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut } from '#document/layout/lay-out.ts';
import { PAGE_STYLES, points } from '#document/layout/style.ts';
import { linesOf, textOf, textsOf } from './read-pages.ts';
import { fullReport, heading, proseReport, sampleReport, text } from './sample-report.ts';
import { metricsWithout, squareMetrics } from './square-metrics.ts';

const HAN = '政府信息公开工作年度报告'.repeat(500);

test('a full page has 22 lines of 28 characters', () => {
  const { pages } = layOut(proseReport([HAN]), squareMetrics);
  const lines = pages[1] ? linesOf(pages[1]) : [];
  expect(lines).toHaveLength(22);
  expect(new Set(lines.map((line) => [...line].length))).toEqual(new Set([28]));
});

test('the page is A4 with the text 37 mm from the top, 28 mm from the left, 156 by 225 mm', () => {
  const [, page] = layOut(proseReport([HAN]), squareMetrics).pages;
  const texts = page ? textsOf(page) : [];
  expect([page?.width, page?.height]).toEqual([210, 297]);
  for (const { x, y, width } of texts) {
    expect(x).toBeCloseTo(28, 6);
    expect(x + width).toBeCloseTo(28 + 156, 6);
    expect(y).toBeGreaterThan(37);
    expect(y).toBeLessThan(37 + 225);
  }
});

test('lines stand 28.99 points apart', () => {
  const [, page] = layOut(proseReport([HAN]), squareMetrics).pages;
  const [first, second] = page ? textsOf(page).map(({ y }) => y) : [];
  expect((second ?? 0) - (first ?? 0)).toBeCloseTo(points(28.99), 2);
});

test('a paragraph begins two characters in', () => {
  const [page] = layOut(proseReport(['公开。']), squareMetrics).pages;
  const line = page && textsOf(page).find((item) => item.text === '公开。');
  expect(line?.x).toBeCloseTo(28 + (2 * 156) / 28, 6);
});

test('the title is in 二号小标宋, the unit on a line of its own, both centred', () => {
  const [page] = layOut(sampleReport, squareMetrics).pages;
  const title = (page ? textsOf(page) : []).filter(({ origin }) => origin.kind === 'title');
  expect(title.map((line) => line.text)).toEqual([
    '云溪县人民政府',
    '2021年政府信息公开工作年度报告',
  ]);
  for (const { x, width, font, size } of title) {
    expect([font, size]).toEqual(['biaosong', points(22)]);
    expect(x + width / 2).toBeCloseTo(28 + 78, 6);
  }
});

test('the heading sentence of the second level is in 楷体, the text after it in 仿宋', () => {
  const [page] = layOut(sampleReport, squareMetrics).pages;
  const pieces = (page ? textsOf(page) : []).filter(({ origin }) => origin.block === 'overview-1');
  const kai = pieces.filter(({ font }) => font === 'kaiti').map((piece) => piece.text);
  expect(kai.join('')).toBe('（一）主动公开情况。');
  expect(pieces.find(({ font }) => font === 'fangsong')?.y).toBe(pieces[0]?.y);
});

test('page numbers stand outside, a character in, their dashes 7 mm below the text', () => {
  const { pages } = layOut(proseReport([HAN]), squareMetrics);
  const numbers = pages.map(({ items }) => items.at(-1)).filter((item) => item?.kind === 'text');
  const size = points(14);
  expect(numbers.slice(0, 2).map(({ text: words }) => words)).toEqual(['— 1 —', '— 2 —']);
  expect((numbers[0]?.x ?? 0) + (numbers[0]?.width ?? 0)).toBeCloseTo(184 - size, 6);
  expect(numbers[1]?.x).toBeCloseTo(28 + size, 6);
  expect(numbers[0]?.y).toBeCloseTo(37 + 225 + 7 + 0.32 * size, 6);
});

test('a heading never stands at the foot of a page', () => {
  for (let count = 17; count < 24; count += 1) {
    const filling = Array.from({ length: count }, (_, index) => text(`f${index}`, '公开。'));
    const blocks = [...filling, heading('last', '一、总体情况'), text('after', '正文。')];
    const { pages } = layOut({ ...proseReport([]), blocks }, squareMetrics);
    for (const page of pages) expect(linesOf(page).at(-1)).not.toBe('一、总体情况');
  }
});

test('the signature never stands alone on a page', () => {
  for (let count = 15; count < 24; count += 1) {
    const paragraphs = Array.from({ length: count }, (_, index) => `公开${index}。`);
    const signature = { unit: '云溪县人民政府', date: '2022年1月23日' };
    const { pages } = layOut({ ...proseReport(paragraphs), signature }, squareMetrics);
    const last = pages.at(-1);
    expect(last && linesOf(last).length).toBeGreaterThanOrEqual(4);
  }
});

test('the date stands two characters to the right of the unit, the unit two from the margin', () => {
  const { pages } = layOut(sampleReport, squareMetrics);
  const signed = pages.flatMap(textsOf).filter(({ origin }) => origin.kind === 'signature');
  const unit = signed.find((item) => item.origin.block === 'signature-unit');
  const date = signed.find((item) => item.origin.block === 'signature-date');
  const pitch = 156 / 28;
  expect((unit?.x ?? 0) + (unit?.width ?? 0)).toBeCloseTo(184 - 2 * pitch, 6);
  expect(date?.x).toBeCloseTo((unit?.x ?? 0) + 2 * pitch, 6);
});

test('an attachment begins on a page of its own, its title on the third line', () => {
  const attachments = [{ id: 'a', title: '主动公开基本目录', blocks: [text('a1', '正文。')] }];
  const { pages } = layOut({ ...sampleReport, attachments }, squareMetrics);
  const last = pages.at(-1);
  expect(last && linesOf(last)).toEqual(['附件', '主动公开基本目录', '正文。']);
  expect(pages.flatMap(linesOf)).toContain('附件：主动公开基本目录');
});

test('a character no font has is reported and shows as 〓', () => {
  const layout = layOut(proseReport(['保护鹓鸟。']), metricsWithout('鹓'));
  expect(layout.missing).toEqual([{ character: '鹓', origin: { block: 'p0', kind: 'paragraph' } }]);
  expect(textOf(layout)).toContain('保护〓鸟。');
});

describe('whatever the text', () => {
  const characters = fc.constantFrom(...'政府信息公开，。、（）《》“”12%—…鼍不A ');
  const paragraphs = fc.array(
    fc.array(characters, { minLength: 1, maxLength: 400 }).map((all) => all.join('')),
    { minLength: 1, maxLength: 8 },
  );

  test('all of it stands on the pages, in order', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const layout = layOut(proseReport(texts), squareMetrics);
        expect(textOf(layout)).toBe(`年度报告${texts.join('').replaceAll(' ', '')}`);
      }),
      { numRuns: 40 },
    );
  });

  test('nothing stands outside the text area but marks hanging at its edge', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        for (const { x, y, width } of layOut(proseReport(texts), squareMetrics).pages.flatMap(
          textsOf,
        )) {
          expect(x).toBeGreaterThanOrEqual(28 - 1e-6);
          expect(x + width).toBeLessThanOrEqual(184 + points(8));
          expect(y).toBeLessThanOrEqual(262);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('the same document gives the same pages', () => {
  expect(layOut(fullReport, squareMetrics)).toEqual(layOut(fullReport, squareMetrics));
});

test('in the layout of the form tables are in 10 pt, 171.8 mm wide, in the middle of the page', () => {
  const { pages } = layOut(fullReport, squareMetrics, { style: PAGE_STYLES.form });
  const items = pages.flatMap((page) => page.items);
  const rules = items.filter((item) => item.kind === 'rule');
  expect(Math.min(...rules.map(({ x1 }) => x1))).toBeCloseTo((210 - 171.8) / 2, 3);
  expect(Math.max(...rules.map(({ x2 }) => x2))).toBeCloseTo((210 + 171.8) / 2, 3);
  const cells = items.filter((item) => item.kind === 'text' && item.origin.kind === 'table');
  const sizes = cells.map((item) => (item.kind === 'text' ? item.size : 0));
  expect(Math.max(...sizes)).toBeCloseTo(points(10), 6);
  const [title] = items.filter((item) => item.kind === 'text' && item.origin.kind === 'title');
  expect(title).toMatchObject({ font: 'biaosong', size: points(18) });
});

test('the mark of a draft stands in 楷体 in the middle of the line under the title', () => {
  const { pages } = layOut({ ...fullReport, mark: '（送审稿）' }, squareMetrics);
  const [first] = pages;
  const mark = first?.items.find((item) => item.kind === 'text' && item.text === '（送审稿）');
  if (mark?.kind !== 'text') throw new Error('No mark');
  expect(mark.font).toBe('kaiti');
  expect(mark.x + mark.width / 2).toBeCloseTo(28 + 78, 6);
});
