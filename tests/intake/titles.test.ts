import { describe, expect, test } from 'vitest';
import { said, titleInText } from '#intake/find-title.ts';

describe('titles', () => {
  test.each([
    ['云溪县人民政府2021年政府信息公开工作年度报告', '云溪县人民政府', 2021],
    ['2021年云溪县民政局政府信息公开工作年度报告', '云溪县民政局', 2021],
    ['云溪县民政局关于2021年度政府信息公开工作的年度报告', '云溪县民政局', 2021],
    ['云溪县民政局 2021 年度政府信息公开年度报告', '云溪县民政局', 2021],
    ['云溪县2015年度政府信息公开工作报告', '云溪县', 2015],
    ['云溪县民政局2021年政府信息公开工作年度报告（更正）', '云溪县民政局', 2021],
    ['政府信息公开工作年度报告', undefined, undefined],
    ['本报告严格按照条例编制', undefined, undefined],
  ])('%s', (title, unit, year) => {
    const found = said(title);
    expect([found?.unit, found?.year]).toEqual([unit, year]);
  });

  test('within a sentence', () => {
    expect(titleInText('现公布青禾市2015年政府信息公开工作年度报告。')).toEqual({
      text: '青禾市2015年政府信息公开工作年度报告',
      unit: '青禾市',
      year: 2015,
    });
  });
});
