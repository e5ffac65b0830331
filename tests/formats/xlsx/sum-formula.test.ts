import { expect, test } from 'vitest';
import type { DocCell, TableBlock } from '#document/tree.ts';
import { writeXlsx } from '#formats/xlsx/write-xlsx.ts';
import { documentOf, edition, textTable } from '../html/yichun.ts';
import { cellsOf } from './read-sheet.ts';

/** A line of figures beside each other, named a, b, c … after `name`. */
function lineOf(name: string, texts: readonly string[]): TableBlock {
  const cells = texts.map(
    (text, column): DocCell => ({
      text,
      column,
      colSpan: 1,
      rowSpan: 1,
      role: 'figure',
      align: 'center',
      cell: `${name}.row.${'abcdef'[column]}`,
    }),
  );
  return { ...textTable([]), title: name, widths: texts.map(() => 1000), rows: [{ cells }] };
}

/** The formula of the first cell of the first table, which adds up some cells. */
async function formulaOf(tables: readonly TableBlock[], parts: readonly string[]) {
  const sums = new Map([['一.row.a', parts]]);
  return cellsOf(await writeXlsx(documentOf(tables), { template: edition, sums }), 1).A3?.formula;
}

test.each([
  ['neighbours are a range', ['6', '1', '2', '3'], ['b', 'c', 'd'], 'SUM(B3:D3)'],
  ['others are named one by one', ['4', '1', '2', '3'], ['b', 'd'], 'SUM(B3,D3)'],
  ['decimals add up exactly', ['0.3', '0.1', '0.2'], ['b', 'c'], 'SUM(B3:C3)'],
  [
    'a total typed with another number of decimals is the same',
    ['0.30', '0.1', '0.2'],
    ['b', 'c'],
    'SUM(B3:C3)',
  ],
  ['a hair beside the sum is not the sum', ['0.31', '0.1', '0.2'], ['b', 'c'], undefined],
  [
    'a part with too many digits cannot be added',
    ['1234567890123456', '1234567890123456'],
    ['b'],
    undefined,
  ],
])('%s', async (_name, texts, columns, formula) => {
  const parts = columns.map((column) => `一.row.${column}`);
  expect(await formulaOf([lineOf('一', texts)], parts)).toBe(formula);
});

test('a part on another sheet is named with its sheet', async () => {
  const tables = [lineOf('一', ['3']), lineOf("二'三", ['1', '2'])];
  expect(await formulaOf(tables, ["二'三.row.a", "二'三.row.b"])).toBe("SUM('二 三'!A3:B3)");
});

test('without all its parts in print a total is no formula', async () => {
  expect(await formulaOf([lineOf('一', ['3', '3'])], ['一.row.b', '一.row.z'])).toBeUndefined();
});
