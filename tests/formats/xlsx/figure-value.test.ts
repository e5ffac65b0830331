import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureValue } from '#formats/xlsx/figure-value.ts';

test.each([
  ['0', '0', '0'],
  ['616178.201', '616178.201', '0.000'],
  ['12.50', '12.50', '0.00'],
  ['-3', '-3', '0'],
  ['+3', '3', '+0'],
  ['007', '7', '000'],
  ['0.5', '0.5', '0.0'],
  ['123456789012345', '123456789012345', '0'],
  ['16（其中"修订"3件）', '16', '0\\（\\其\\中\\"\\修\\订\\"\\3\\件\\）'],
])('%s is the number %s shown by %s', (printed, number, format) => {
  expect(figureValue(printed)).toEqual({ number, format });
});

test.each([
  '',
  '/',
  '无',
  '1,234',
  '12.',
  '.5',
  '1234567890123456',
  '0.1234567890123456',
  '=1+1',
  '3（\n）',
  `3（${'注'.repeat(39)}）`,
])('%j is no number a spreadsheet keeps', (printed) => {
  expect(figureValue(printed)).toBeUndefined();
});

test('a number of up to 15 digits comes back from a spreadsheet as it was', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.nat(6), (scaled, decimals) => {
      const digits = String(scaled)
        .slice(0, 15)
        .padStart(decimals + 1, '0');
      const whole = digits.slice(0, digits.length - decimals);
      const printed = decimals === 0 ? whole : `${whole}.${digits.slice(digits.length - decimals)}`;
      const value = figureValue(printed);
      expect(value && Number(value.number).toFixed(decimals)).toBe(printed);
    }),
  );
});
