import { expect, test } from 'vitest';
import { OFFICIAL_STYLE } from '#document/layout/style.ts';
import {
  type CellText,
  cellMargins,
  fittingMargins,
  fittingSize,
  textSizesOf,
} from '#formats/docx/cell-fit.ts';
import { figure, head, label } from './yunxi-cells.ts';

const dense: CellText = { style: 'DenseTableText', sizes: textSizesOf(OFFICIAL_STYLE) };

/** A seventh of 表三's columns for figures: 30.8 pt, room for two characters of 小五 and a half. */
const narrow = 616;

test('a figure that fits keeps its size, a longer one is set smaller, never broken', () => {
  expect(fittingSize(figure('530', 0, 'a'), narrow, dense)).toBeUndefined();
  expect(fittingSize(figure('104386', 0, 'a'), narrow, dense)).toBe(15);
  expect(fittingSize(figure('123456789012', 0, 'a'), narrow, dense)).toBe(12);
});

test('a heading that wraps gets an even number of characters a line', () => {
  const threeWide = 640;
  const room = ({ left, right }: typeof cellMargins) => threeWide - left - right;
  const margins = fittingMargins(head('商业企业', 0), threeWide, dense);
  expect(Math.floor(room(margins) / 180)).toBe(2);
  expect(fittingMargins(head('总计', 0), threeWide, dense)).toEqual(cellMargins);
});

test('a vertical label has room for one letter a line', () => {
  const { left, right } = fittingMargins(
    { ...label('三、本年度办理结果', 0), vertical: true },
    682,
    dense,
  );
  expect(Math.floor((682 - left - right) / 180)).toBe(1);
});
