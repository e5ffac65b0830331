import { describe, expect, test } from 'vitest';
import { findTitle, said, titleInText } from '#intake/find-title.ts';
import { isChrome } from '#intake/page-chrome.ts';
import { sourceLines } from '#intake/source-lines.ts';

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

const paragraphs = (...texts: string[]) =>
  texts.map((text, at) => ({ kind: 'paragraph' as const, text, place: { paragraph: at + 1 } }));
const TITLE = '云溪县民政局2021年政府信息公开工作年度报告';

describe('on a page', () => {
  test.each([
    ['首页 > 信息公开年报'],
    ['首页>政务公开>政府信息公开年报'],
    ['网站首页 › 政府信息公开年报'],
    ['首页 / 政务公开 / 政府信息公开年报'],
    ['政务公开 » 信息公开年度报告'],
    ['当前位置：首页＞信息公开年报'],
    ['政府信息公开年报'],
    ['2021年政府信息公开年报'],
  ])('%s is where the page stands, not its title', (trail) => {
    expect(findTitle(sourceLines(paragraphs(trail, TITLE)), 2)?.text).toBe(TITLE);
  });

  test('a page that says no more than where it stands has no title', () => {
    expect(findTitle(sourceLines(paragraphs('首页 > 信息公开年报', '一、总体情况')), 2)).toBe(
      undefined,
    );
  });

  test('a link to another report is not the title', () => {
    const [link, ...rest] = paragraphs('云溪县民政局2020年政府信息公开工作年度报告', TITLE);
    const blocks = link ? [{ ...link, aside: true as const }, ...rest] : [];
    expect(findTitle(sourceLines(blocks), 2)?.text).toBe(TITLE);
  });

  test('a sentence that tells the way through a site stays text', () => {
    expect(isChrome('公众可在“首页>政府信息公开>年报”栏目查阅。')).toBe(false);
  });
});
