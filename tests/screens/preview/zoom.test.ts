import { expect, test } from 'vitest';
import { sheetWidth, stepZoom } from '#screens/preview/zoom.ts';

test('zoom goes by steps and stops at both ends', () => {
  expect(stepZoom(75, 'in')).toBe(100);
  expect(stepZoom(75, 'out')).toBe(50);
  expect(stepZoom(200, 'in')).toBe(200);
  expect(stepZoom(25, 'out')).toBe(25);
});

test('from a fitted size one starts at 75 %', () => {
  expect(stepZoom('page', 'in')).toBe(100);
  expect(stepZoom('width', 'out')).toBe(50);
});

test('at 100 % an A4 page is as wide as on paper', () => {
  expect(sheetWidth(100, 210)).toBe('794px');
  expect(sheetWidth('page', 210)).toBeUndefined();
});
