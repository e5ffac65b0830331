import { expect, test } from 'vitest';
import { stretchesOf } from '#domain/find.ts';

test.each([
  ['新收申请63件，办结63件', '63', ['63', '63']],
  ['aaaa', 'aa', ['aa', 'aa']],
  ['参照ABC标准', 'abc', ['ABC']],
  ['发布信息１４８８条', '1488', ['１４８８']],
  ['（一）主动公开', '(一)', ['（一）']],
  ['没有', '有没', []],
  ['没有', '', []],
] as const)('%s: %s', (text, wanted, found) => {
  expect(stretchesOf(text, wanted).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
