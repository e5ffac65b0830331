import { SaxesParser } from 'saxes';
import { expect, test, vi } from 'vitest';
import { writeXlsx } from '#formats/xlsx/write-xlsx.ts';
import { documentOf, edition, printed, report, textTable } from '../html/yichun.ts';
import { cellsOf, partsOf } from './read-sheet.ts';
import { yichunSums } from './yichun-sums.ts';

const plan = { template: edition, sums: yichunSums };
const workbook = await writeXlsx(printed(), plan);

test('a sheet for every table, called as the edition calls it', () => {
  const names = [
    ...(partsOf(workbook)['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]+)"/g),
  ];
  expect(names.map(([, name]) => name)).toEqual([
    '表二 主动公开政府信息情况',
    '表三 收到和处理政府信息公开申请情况',
    '表四 政府信息公开行政复议、行政诉讼情况',
  ]);
});

test('figures are numbers with all their digits, totals formulas with their sum', () => {
  expect(cellsOf(workbook, 1).B16).toMatchObject({ type: 'n', text: '616178.201' });
  const requests = cellsOf(workbook, 2);
  expect(requests.D6).toMatchObject({ type: 'n', text: '530' });
  expect(requests.J6).toMatchObject({ type: 'n', text: '553', formula: 'SUM(D6:I6)' });
  expect(requests.D29).toMatchObject({ type: 'n', text: '520', formula: 'SUM(D8:D28)' });
  expect(requests.J29).toMatchObject({ type: 'n', text: '543', formula: 'SUM(J8:J28)' });
  expect(cellsOf(workbook, 3).O6).toMatchObject({ text: '2', formula: 'SUM(K6:N6)' });
  const formulas = [1, 2, 3].map(
    (sheet) => Object.values(cellsOf(workbook, sheet)).filter(({ formula }) => formula).length,
  );
  expect(formulas).toEqual([0, 25 + 6, 3]);
});

test('a total that was left blank prints its sum as a formula', async () => {
  const { 'requests.received.total': _blank, ...figures } = report.figures;
  const computed = await writeXlsx(
    printed({ figures }, { 'requests.received.total': '553' }),
    plan,
  );
  expect(cellsOf(computed, 2).J6).toMatchObject({ text: '553', formula: 'SUM(D6:I6)' });
});

test('a typed total that is not the sum stays as it was typed', async () => {
  const figures = { ...report.figures, 'requests.received.total': '554' };
  const { J6 } = cellsOf(await writeXlsx(printed({ figures }), plan), 2);
  expect(J6).toMatchObject({ type: 'n', text: '554' });
  expect(J6?.formula).toBeUndefined();
});

test('a total with a blank or unreadable part is no formula', async () => {
  const { 'requests.received.otherOrganization': _blank, ...rest } = report.figures;
  const figures = { ...rest, 'requests.carriedIn.otherOrganization': '/' };
  const cells = cellsOf(await writeXlsx(printed({ figures }), plan), 2);
  expect([cells.I6?.text, cells.J6?.text, cells.J6?.formula]).toEqual(['', '553', undefined]);
  expect(cells.I7).toMatchObject({ type: 'inlineStr', text: '/' });
  expect(cells.J7?.formula).toBeUndefined();
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '<script>alert(1)</script>',
  'a & "b"',
  '_x0041_',
  '123456789012345678',
])('the text %s stays text', async (text) => {
  const cells = cellsOf(await writeXlsx(documentOf([textTable([text])]), plan), 1);
  const written = text === '_x0041_' ? '_x005F_x0041_' : text;
  expect(cells.A3).toMatchObject({ type: 'inlineStr', text: written });
});

test('text that looks like a formula stays text when the cell is typed over', async () => {
  const bytes = await writeXlsx(documentOf([textTable(['=1+1', '文字'])]), plan);
  const { A3, A4 } = cellsOf(bytes, 1);
  const styles = (partsOf(bytes)['xl/styles.xml'] ?? '').match(/<xf [^>]*>/g)?.slice(1);
  expect(styles?.[A3?.style ?? 0]).toContain('quotePrefix="1"');
  expect(styles?.[A4?.style ?? 0]).not.toContain('quotePrefix');
});

test('heads and labels stay in sight, are merged as in the form and printed on every page', () => {
  const parts = partsOf(workbook);
  const sheet = parts['xl/worksheets/sheet2.xml'] ?? '';
  expect(sheet).toContain('<pane xSplit="3" ySplit="5" topLeftCell="D6" activePane="bottomRight"');
  for (const range of ['A1:J1', 'A3:C5', 'D3:J3', 'D4:D5', 'E4:I4', 'A8:A29', 'B10:B17', 'B8:C8']) {
    expect(sheet).toContain(`<mergeCell ref="${range}"/>`);
  }
  expect(parts['xl/workbook.xml']).toContain("'表三 收到和处理政府信息公开申请情况'!$1:$5<");
  expect(sheet).toContain(
    '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>',
  );
});

test('a report without tables still opens', async () => {
  const cells = cellsOf(await writeXlsx(documentOf([]), plan), 1);
  expect(Object.values(cells).map(({ text }) => text)).toEqual(['年报']);
});

test('a table printed twice is two sheets under two names', async () => {
  const twice = documentOf([textTable(['一']), textTable(['二'])]);
  const parts = partsOf(await writeXlsx(twice, plan));
  expect(parts['xl/workbook.xml']).toMatch(/name="文字" .*name="文字 \(2\)"/);
});

test('every part is well-formed, and the same report gives the same bytes', async () => {
  for (const part of Object.values(partsOf(workbook))) new SaxesParser().write(part).close();
  vi.setSystemTime(new Date('2030-01-01'));
  expect(await writeXlsx(printed(), plan)).toEqual(workbook);
  vi.useRealTimers();
});
