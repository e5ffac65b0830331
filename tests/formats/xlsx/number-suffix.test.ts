import { expect, test } from 'vitest';
import { numberSuffix } from '#formats/xlsx/number-suffix.ts';

test.each([
  ['0\\（\\其\\中\\修\\订\\1\\6\\件\\）', '（其中修订16件）'],
  ['0"件"', '件'],
  ['#,##0.00"万元"', '万元'],
  ['#,##0"元";\\-#,##0"元"', '元'],
  ['+0.0\\（\\增\\）', '（增）'],
  ['0', ''],
  ['0.00%', ''],
  ['#,##0_ ', ''],
  ['yyyy"年"m"月"', ''],
  ['General', ''],
])('%s shows behind the number: %s', (format, suffix) => {
  expect(numberSuffix(format)).toBe(suffix);
});
