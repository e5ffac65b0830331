import { expect, test } from 'vitest';
import { layOut } from '#document/layout/lay-out.ts';
import type { Layout, Page, PlacedRule } from '#document/page.ts';
import type { DocRow, ReportDocument, TableBlock } from '#document/tree.ts';
import { textsOf } from './read-pages.ts';
import { heading, proseReport, text } from './sample-report.ts';
import { disputesTable, requestsTable } from './sample-tables.ts';
import { squareMetrics } from './square-metrics.ts';

function withTable(table: TableBlock, linesBefore = 0): ReportDocument {
  const before = Array.from({ length: linesBefore }, (_, index) => text(`b${index}`, '公开。'));
  return { ...proseReport([]), blocks: [...before, heading('h', '三、情况'), table] };
}

function pagesOf(layout: Layout, block: string): number[] {
  return layout.pages
    .filter((page) => textsOf(page).some(({ origin }) => origin.block === block))
    .map(({ number }) => number);
}

function rulesOf({ items }: Page): PlacedRule[] {
  return items.filter((item) => item.kind === 'rule');
}

/** 统计表 of many rows: two header rows, a label over ten rows each. */
function longTable(rows: number): TableBlock {
  const cell = { colSpan: 1, rowSpan: 1, align: 'center' as const };
  const body = Array.from({ length: rows }, (_, index): DocRow => {
    const label = { ...cell, text: `第${index / 10 + 1}组`, column: 0, rowSpan: 10 };
    const figure = { ...cell, text: String(index), column: 1, role: 'figure' as const };
    const labels = index % 10 === 0 ? [{ ...label, role: 'rowHead' as const }] : [];
    return { cells: [...labels, { ...figure, cell: `long.r${index}.count` }] };
  });
  const heads = ['指标', '统计数'].map((words, column) => ({
    ...cell,
    text: words,
    column,
    role: 'columnHead' as const,
  }));
  const table = {
    kind: 'table' as const,
    id: 'long',
    section: 's',
    table: 'long',
    title: '统计表',
  };
  return { ...table, widths: [1, 2], headerRows: 1, rows: [{ cells: heads }, ...body] };
}

test('the table of requests stands whole on one page, between the margins', () => {
  const layout = layOut(withTable(requestsTable, 9), squareMetrics);
  const [number, another] = pagesOf(layout, 'table-requests');
  const page = layout.pages.find((one) => one.number === number);
  expect(another).toBeUndefined();
  const rules = page ? rulesOf(page) : [];
  expect(Math.min(...rules.map(({ x1 }) => x1))).toBeCloseTo(28, 6);
  expect(Math.max(...rules.map(({ x2 }) => x2))).toBeCloseTo(184, 6);
});

test.each(Array.from({ length: 22 }, (_, index) => index + 1))(
  'a table that fits on a page in 9 pt stands whole on one, %i lines of text before it',
  (lines) => {
    expect(pagesOf(layOut(withTable(longTable(48), lines), squareMetrics), 'long')).toHaveLength(1);
  },
);

test('every cell of it is placed once, with its address', () => {
  const layout = layOut(withTable(requestsTable), squareMetrics);
  const addresses = layout.pages.flatMap(textsOf).flatMap(({ origin }) => origin.cell ?? []);
  expect(addresses).toHaveLength(25 * 7);
  expect(new Set(addresses).size).toBe(25 * 7);
});

test('fifteen columns fit side by side, figures unbroken', () => {
  const wide = {
    ...disputesTable,
    rows: disputesTable.rows.map(({ cells }) => ({
      cells: cells.map((cell) => (cell.role === 'figure' ? { ...cell, text: '1234567' } : cell)),
    })),
  };
  const layout = layOut(withTable(wide), squareMetrics);
  const figures = layout.pages.flatMap(textsOf).filter(({ origin }) => origin.cell);
  expect(figures.map((item) => item.text)).toEqual(Array.from({ length: 15 }, () => '1234567'));
  for (const { width } of figures) expect(width).toBeLessThanOrEqual(156 / 15);
});

test('a vertical label stands letter below letter, its mark beside the letter before', () => {
  const layout = layOut(withTable(requestsTable), squareMetrics);
  const letters = layout.pages
    .flatMap(textsOf)
    .filter(({ origin }) => origin.rowSpan === 22)
    .map((item) => item.text);
  expect(letters).toEqual(['三、', '本', '年', '度', '办', '理', '结', '果']);
});

test('a table longer than a page is cut between rows, its heading on every page', () => {
  const layout = layOut(withTable(longTable(120)), squareMetrics);
  expect(pagesOf(layout, 'long').length).toBeGreaterThan(2);
  const headings = layout.pages
    .flatMap(textsOf)
    .filter((item) => item.text === '统计数')
    .map(({ origin }) => origin.repeated ?? false);
  expect(headings).toEqual([false, ...headings.slice(1).map(() => true)]);
  expect(headings).toHaveLength(pagesOf(layout, 'long').length);
});

test('a label over a cut is drawn again, marked as repeated', () => {
  const table = longTable(120);
  const tall = { ...table, rows: table.rows.map((row) => row) };
  const layout = layOut(withTable(tall, 5), squareMetrics);
  const seen = new Map<string, number>();
  for (const { origin, text: words } of layout.pages.flatMap(textsOf)) {
    if (origin.rowSpan !== 10) continue;
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    expect(origin.repeated ?? false).toBe(count > 1);
  }
  expect(seen.size).toBe(12);
});

test('a row is never drawn over two pages', () => {
  const layout = layOut(withTable(longTable(120), 7), squareMetrics);
  const figures = layout.pages.flatMap(textsOf).filter(({ origin }) => origin.cell);
  expect(figures.map((item) => item.text)).toEqual(Array.from({ length: 120 }, (_, i) => `${i}`));
  for (const { y } of figures) expect(y).toBeLessThan(262);
});

test('a cell with more text than a page goes on, nothing lost', () => {
  const cell = { column: 0, colSpan: 1, rowSpan: 1, align: 'left' as const, role: 'text' as const };
  const words = '说明'.repeat(4000);
  const table = { ...longTable(0), rows: [{ cells: [{ ...cell, text: words }] }], headerRows: 0 };
  const layout = layOut(withTable(table), squareMetrics);
  const placed = layout.pages.flatMap(textsOf).filter(({ origin }) => origin.block === 'long');
  expect(placed.map((item) => item.text).join('')).toBe(words);
  for (const { y } of placed) expect(y).toBeLessThan(263);
});

test('each border is one line', () => {
  const layout = layOut(withTable(disputesTable), squareMetrics);
  const rules = layout.pages.flatMap(rulesOf);
  expect(rules.filter(({ y1, y2 }) => y1 === y2)).toHaveLength(5);
  expect(new Set(rules.map(({ x1, y1, x2, y2 }) => `${x1} ${y1} ${x2} ${y2}`)).size).toBe(
    rules.length,
  );
});

test('text goes on below a table on the grid of lines', () => {
  const document = withTable(disputesTable);
  const blocks = [...document.blocks, text('after', '正文。')];
  const layout = layOut({ ...document, blocks }, squareMetrics);
  const below = layout.pages.flatMap(textsOf).find(({ origin }) => origin.block === 'after');
  const lines = ((below?.y ?? 0) - 37) / (225 / 22);
  const first = layOut(proseReport(['正文。']), squareMetrics).pages.flatMap(textsOf);
  const onGrid = ((first.at(-1)?.y ?? 0) - 37) / (225 / 22);
  expect((lines - onGrid) % 1).toBeCloseTo(0, 6);
});
