import { expect, test } from 'vitest';
import { nextHeadingNumber, renumbered } from '#domain/heading-numbers.ts';

test('headings are numbered in the order they stand; one without a number stays without', () => {
  expect(renumbered(['三、收费', '一、概述', '附表', '十一、其他'])).toEqual([
    '一、收费',
    '二、概述',
    '附表',
    '三、其他',
  ]);
});

test('the next heading goes on counting, also beyond ten', () => {
  const ten = Array.from({ length: 10 }, () => '一、概述');
  expect(nextHeadingNumber(['一、概述', '附表'])).toBe('二、');
  expect(nextHeadingNumber(ten)).toBe('十一、');
  expect(nextHeadingNumber(['概述'])).toBe('');
});
