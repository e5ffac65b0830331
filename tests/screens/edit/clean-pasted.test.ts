import { expect, test } from 'vitest';
import { type CleanedText, cleanPasted } from '#screens/edit/figures/clean-pasted.ts';

test.each<[string, string, CleanedText['how']]>([
  ['530', '530', 'plain'],
  [' 530 ', '530', 'plain'],
  ['530件', '530', 'cleaned'],
  ['１７', '17', 'cleaned'],
  ['1,234', '1234', 'cleaned'],
  ['573.0', '573', 'cleaned'],
  ['/', '', 'blank'],
  ['—', '', 'blank'],
  ['无', '', 'blank'],
  ['', '', 'blank'],
  ['12.5', '12.5', 'kept'],
  ['-3', '-3', 'kept'],
  ['约30', '约30', 'kept'],
])('a whole number from “%s” is “%s”', (pasted, text, how) => {
  expect(cleanPasted(pasted, { decimals: 0 })).toEqual({ text, how });
});

test('an amount keeps its decimals as they are', () => {
  expect(cleanPasted('616178.201万元', { decimals: 6 })).toEqual({
    text: '616178.201',
    how: 'cleaned',
  });
});
