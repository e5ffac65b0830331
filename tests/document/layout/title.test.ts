import { expect, test } from 'vitest';
import { breakTitle } from '#document/layout/break-title.ts';

const widthOf = (text: string) =>
  [...text].reduce((sum, character) => sum + (/[0-9]/.test(character) ? 0.5 : 1), 0);

const REPORT = '2021年政府信息公开工作年度报告';

test.each([
  ['赣州市', `赣州市${REPORT}`, [`赣州市${REPORT}`]],
  ['云溪县人民政府', `云溪县人民政府${REPORT}`, ['云溪县人民政府', REPORT]],
  [
    '云溪县农业农村局',
    '云溪县农业农村局2021年度政府信息公开工作年度报告',
    ['云溪县农业农村局', '2021年度政府信息公开工作年度报告'],
  ],
  [
    '云溪国家级生态产业示范区管理委员会综合行政执法局',
    `云溪国家级生态产业示范区管理委员会综合行政执法局${REPORT}`,
    ['云溪国家级生态产业示范区', '管理委员会综合行政执法局', REPORT],
  ],
  [
    '',
    '关于本县各部门各单位依申请办理统计工作的年度报告汇编',
    ['关于本县各部门各单位依申请办理', '统计工作的年度报告汇编'],
  ],
])('the title of %s is broken by meaning', (author, title, lines) => {
  expect(breakTitle(title, { author, most: 19, widthOf })).toEqual(lines);
});

test('a title without any place to cut is cut where it is full', () => {
  const title = '云'.repeat(45);
  expect(breakTitle(title, { author: '', most: 20, widthOf })).toEqual([
    '云'.repeat(20),
    '云'.repeat(20),
    '云'.repeat(5),
  ]);
});
