import { read } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { writeXlsx } from '#formats/xlsx/write-xlsx.ts';
import { edition, printed, report } from '../html/yichun.ts';
import { yichunPlaces } from '../html/yichun-places.ts';
import { yichunSums } from './yichun-sums.ts';

test('an independent reader finds all 200 figures as numbers, and the totals with their sums', async () => {
  const book = read(await writeXlsx(printed(), { template: edition, sums: yichunSums }));
  const sheets = book.SheetNames.map((name) => book.Sheets[name]);
  for (const { table, row, column, address } of yichunPlaces) {
    const cell = sheets[table]?.[`${String.fromCharCode(65 + column)}${row + 3}`];
    expect([address, cell?.t, cell?.v]).toEqual([address, 'n', Number(report.figures[address])]);
    expect([address, cell?.w]).toEqual([address, report.figures[address]]);
  }
  expect(sheets[1]?.J6).toMatchObject({ f: 'SUM(D6:I6)', v: 553 });
  expect(sheets[1]?.['!merges']).toHaveLength(2 + 5 + 3 + 1 + 4 + 3);
});
