import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addFigures, readFigure, writeFigure } from '#domain/figure.ts';

const amount = { decimals: 6 };
const count = { decimals: 0 };
const change = { decimals: 0, signed: true };

test.each([
  ['616178.201', amount, 616178201000, '616178.201'],
  ['96171.6', amount, 96171600000, '96171.6'],
  ['7545', amount, 7545000000, '7545'],
  ['7545.00', amount, 7545000000, '7545.00'],
  ['0', count, 0, '0'],
  ['１２', count, 12, '12'],
  ['1,234', count, 1234, '1234'],
  ['１，２３４', count, 1234, '1234'],
  [' 30 ', count, 30, '30'],
  ['\u300030', count, 30, '30'],
  ['007', count, 7, '007'],
  ['-3', change, -3, '-3'],
  ['-0', change, 0, '-0'],
])('%j is read', (typed, format, figure, digits) => {
  expect(readFigure(typed, format)).toEqual({ state: 'read', figure, digits });
});

test.each([[undefined], [''], ['  '], ['\u3000']])('%j is blank, which is not 0', (typed) => {
  expect(readFigure(typed, count)).toEqual({ state: 'blank' });
});

test.each([
  ['/', count, 'notANumber'],
  ['无', count, 'notANumber'],
  ['12件', count, 'notANumber'],
  ['1 2', count, 'notANumber'],
  ['12,34', count, 'notANumber'],
  ['1e3', count, 'notANumber'],
  ['.5', amount, 'notANumber'],
  ['5.', amount, 'notANumber'],
  ['-3', count, 'negative'],
  ['3.5', count, 'notWhole'],
  ['0.1234567', amount, 'tooManyDecimals'],
  ['9007199254740993', count, 'tooLarge'],
])('%j is unreadable and kept as typed', (typed, format, reason) => {
  expect(readFigure(typed, format)).toEqual({ state: 'unreadable', typed, reason });
});

describe('laws', () => {
  test('what is written reads back as the same figure', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.integer({ min: 0, max: 6 }), (figure, decimals) => {
        expect(readFigure(writeFigure(figure, decimals), { decimals })).toMatchObject({
          state: 'read',
          figure,
        });
      }),
    );
  });

  test('a sum is exact or unknown', () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeNat(), { maxLength: 8 }), (figures) => {
        const exact = figures.reduce((sum, figure) => sum + BigInt(figure), 0n);
        const sum = addFigures(figures);
        if (exact <= BigInt(Number.MAX_SAFE_INTEGER)) expect(sum).toBe(Number(exact));
        else expect(sum).toBeUndefined();
      }),
    );
  });
});
