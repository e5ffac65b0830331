import { expect, test } from 'vitest';
import { publicationDay } from '#intake/front-facts.ts';

test.each([
  ['发文字号: 发布日期: 2016-03-07 主 题 词:', '2016-03-07'],
  ['公开日期：2022年1月28日', '2022-01-28'],
  ['发布时间 | 2022/1/8', '2022-01-08'],
  ['2019-02-14 15:40', '2019-02-14'],
  ['2019-02-14', undefined],
  ['发布日期：2019-13-40', undefined],
  ['成文日期：2016-03-08', undefined],
])('publication day of: %s', (line, day) => {
  expect(publicationDay(line)).toBe(day);
});
