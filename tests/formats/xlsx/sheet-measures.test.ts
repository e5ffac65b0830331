import { expect, test } from 'vitest';
import { columnWidths, rowHeights } from '#formats/xlsx/sheet-measures.ts';
import { printed, report, tableOf, textTable } from '../html/yichun.ts';

function requestsWith(figure: string) {
  const figures = { ...report.figures, 'requests.received.naturalPerson': figure };
  return tableOf(printed({ figures }), 'requests');
}

test('columns are as wide as in the form, a long figure makes its own wider', () => {
  expect(columnWidths(requestsWith('530')).slice(3)).toEqual([
    6.52, 6.52, 6.52, 6.52, 6.52, 6.52, 6.52,
  ]);
  expect(columnWidths(requestsWith('123456789012345')).slice(3, 5)).toEqual([16.72, 6.52]);
});

test('text in the place of a figure makes no column endless', () => {
  expect(columnWidths(requestsWith('不'.repeat(5000)))[3]).toBe(100.72);
});

test('a row is as high as its label has lines', () => {
  const table = requestsWith('530');
  const heights = rowHeights(table, columnWidths(table));
  expect(heights).toHaveLength(28);
  expect(heights[3]).toBe(18);
  // 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请: three lines of 15 letters
  expect(heights[23]).toBe(3 * 13.5 + 4.5);
});

test('no row is higher than a spreadsheet opens', () => {
  const table = textTable(['长'.repeat(20000)]);
  expect(rowHeights(table, columnWidths(table))).toEqual([409]);
});
