import { expect, test } from 'vitest';
import { writeClipboardHtml } from '#formats/html/clipboard-html.ts';
import { readHtml } from '../docx/read-html.ts';
import { documentOf, printed, report, tableOf, textTable } from './yichun.ts';
import { yichunPlaces } from './yichun-places.ts';

const document = printed();
const { html, text } = writeClipboardHtml(document);

test('every one of the 200 figures is pasted into its row and column', () => {
  const { tables } = readHtml(html);
  for (const { table, row, column, address } of yichunPlaces) {
    expect([address, tables[table]?.[row]?.[column]?.text]).toEqual([
      address,
      report.figures[address],
    ]);
  }
});

test('every cell has its own border, and nothing hangs on a class or a style sheet', () => {
  const cells = html.match(/<t[dh] [^>]*>/g) ?? [];
  expect(cells).toHaveLength(30 + 215 + 34);
  for (const cell of cells) {
    expect(cell).toMatch(/ style="border:1px solid #000000;[^"]*"/);
    expect(cell).toMatch(/ width="[\d.]+%"/);
  }
  expect(html.match(/<table border="1" [^>]*width="100%"/g)).toHaveLength(3);
  expect(html).not.toMatch(/ class=|<style|<colgroup| id=/);
});

test('the widths of a row that no cell reaches into make up the whole', () => {
  const first = /<tr>(.*?)<\/tr>/.exec(writeClipboardHtml(tableOf(document, 'requests')).html)?.[1];
  const widths = [...(first ?? '').matchAll(/ width="([\d.]+)%"/g)].map(([, share]) =>
    Number(share),
  );
  expect(widths).toHaveLength(2);
  expect(widths.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 1);
});

test('the whole report begins with its title, a section with its heading', () => {
  expect(readHtml(html).headings).toEqual(['宜春市2021年政府信息公开工作年度报告']);
  const section = document.blocks.filter((block) => block.section === 'other');
  expect(writeClipboardHtml(section)).toEqual({
    html: '<h2>六、其他需要报告的事项</h2>\n<p style="text-indent:2em">2021年，本机关未收取信息处理费。</p>',
    text: '六、其他需要报告的事项\n2021年，本机关未收取信息处理费。\n',
  });
});

test('a table alone is pasted alone', () => {
  const copied = writeClipboardHtml(tableOf(document, 'disputes'));
  expect(copied.html).toMatch(/^<table [^>]*>.*<\/table>$/s);
  expect(copied.text.split('\n').slice(3)).toEqual([
    '9\t13\t3\t3\t28\t6\t1\t2\t0\t9\t2\t0\t0\t0\t2',
    '',
  ]);
});

test('a heading on the line of its text is bold', () => {
  expect(html).toContain(
    '<p style="text-indent:2em"><strong>（一）主动公开情况。</strong>全年围绕防疫、',
  );
});

test('hostile text stays text', () => {
  const hostile = '</td><script>alert(1)</script>"&';
  const copied = writeClipboardHtml(documentOf([textTable([hostile])]));
  expect(readHtml(copied.html).tables[0]?.[0]?.[0]?.text).toBe(hostile);
  expect(copied.text).toBe(`年报\n${hostile}\n`);
});

test('the plain text is that of the report', () => {
  expect(text.startsWith('宜春市2021年政府信息公开工作年度报告\n本报告依据')).toBe(true);
});
