import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PAGE_STYLES } from '#document/layout/style.ts';
import type { DocCell } from '#document/tree.ts';
import { gridRows } from '#formats/docx/table-grid.ts';
import { scaleWidths, tableWidthOf } from '#formats/docx/table-widths.ts';

const official = tableWidthOf({ style: PAGE_STYLES.official });

const cell = (text: string, column: number, colSpan = 1, rowSpan = 1): DocCell => ({
  text,
  column,
  colSpan,
  rowSpan,
  role: 'text',
  align: 'left',
});

test('a merged cell goes on below, and a place no cell reaches is empty', () => {
  const rows = gridRows(
    [{ cells: [cell('a', 0, 2, 2), cell('b', 2)] }, { cells: [] }, { cells: [cell('c', 1, 2)] }],
    3,
  );
  expect(
    rows.map((row) => row.map(({ state, column, colSpan }) => [state, column, colSpan])),
  ).toEqual([
    [
      ['begins', 0, 2],
      ['begins', 2, 1],
    ],
    [
      ['goesOn', 0, 2],
      ['empty', 2, 1],
    ],
    [
      ['empty', 0, 1],
      ['begins', 1, 2],
    ],
  ]);
});

test('scaled widths fill the total to the twip', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 30 }),
      (widths) => {
        expect(scaleWidths(widths, official).reduce((sum, width) => sum + width, 0)).toBe(8800);
      },
    ),
  );
  expect(scaleWidths([1, 1, 2], official)).toEqual([2200, 2200, 4400]);
});

test('tables of a form are as wide as the form has them, to a fifth of a millimetre', () => {
  expect(tableWidthOf({ style: PAGE_STYLES.form })).toEqual({ width: 9750, steps: 250 });
});
