import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pdfDict, pdfNumber, pdfText, toPoints, utf16Hex } from '#formats/pdf/pdf-syntax.ts';
import { toUnicode } from '#formats/pdf/to-unicode.ts';

test('a text is UTF-16 in hexadecimal digits', () => {
  expect(pdfText('不A')).toBe('<FEFF4E0D0041>');
  expect(utf16Hex('𬭚')).toBe('D872DF5A');
});

test('a dictionary leaves out what is undefined', () => {
  expect(pdfDict({ Type: '/Page', Count: 2, Next: undefined })).toBe('<</Type/Page/Count 2>>');
});

test('a number has three decimals at most and no exponent', () => {
  expect([12, 0.1 + 0.2, -0.00001, 1 / 3].map(pdfNumber)).toEqual(['12', '0.3', '0', '0.333']);
});

test('no number within a page is written with an exponent', () => {
  fc.assert(
    fc.property(fc.double({ min: -2000, max: 2000, noNaN: true }), (value) => {
      expect(pdfNumber(value)).toMatch(/^-?\d+(\.\d{1,3})?$/);
    }),
  );
});

test('25.4 mm are 72 points', () => {
  expect(toPoints(25.4)).toBe(72);
});

test('glyphs are mapped back a hundred at once', () => {
  const glyphs = Array.from({ length: 101 }, (_, index) => [index + 1, '政'] as const);
  const map = toUnicode(glyphs);
  expect(map).toContain('100 beginbfchar\n<0001> <653F>');
  expect(map).toContain('1 beginbfchar\n<0065> <653F>');
});
