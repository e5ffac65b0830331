import { expect, test } from 'vitest';
import { slipOf } from '#checks/figures/slip.ts';

test.each([
  ['503', '530', 'digitsSwapped'],
  ['305', '503', 'digitsSwapped'],
  ['53', '530', 'digitMissing'],
  ['50', '530', 'digitMissing'],
  ['30', '530', 'digitMissing'],
  ['5330', '530', 'digitExtra'],
  ['5300', '530', 'digitExtra'],
  ['53000', '530', 'decimalShifted'],
  ['6161.78201', '616178.201', 'decimalShifted'],
  ['616178201', '616178.201', 'decimalShifted'],
  ['536', '530', 'digitMisread'],
  ['0', '530', 'unknown'],
  ['0', '5', 'digitMisread'],
  ['412', '530', 'unknown'],
])('%s for %s is %s', (value, instead, slip) => {
  expect(slipOf(value, instead)).toBe(slip);
});
