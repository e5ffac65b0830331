import { describe, expect, test } from 'vitest';
import type { ImportedReport } from '#domain/imported-report.ts';
import { importReport } from '#intake/import-report.ts';
import { must } from '../files.ts';
import { allEditions } from './layouts.ts';

async function read(text: string): Promise<ImportedReport> {
  return must(await importReport(new TextEncoder().encode(text), 'x.txt', await allEditions()));
}

const headings = ({ sections }: ImportedReport) => sections.map(({ id, heading }) => [id, heading]);

test('a report of text alone, without a title: year, unit and sections by its sentences', async () => {
  const imported =
    await read(`本年报由青禾市人民政府办公室编制，由概述等六部分组成。数据统计期限为2011年全年。如有疑问，请与青禾市政务公开领导小组办公室联系（地址：学府路1号，邮编：330000，电话：6000000）。
一、概述
2011年，全市公开工作平稳推进。
(一)健全机制。一是开会。二是发文。
三是督查。
二、主动公开政府信息的情况
公开信息12条。
三、依申请公开政府信息办理情况
受理3件。
四、政府信息公开的收费及减免情况
没有收费。
五、因政府信息公开申请行政复议、提起行政诉讼的情况
没有发生。
六、主要问题和改进措施
人手不足。2012年，将增加人手。`);
  expect([imported.template, imported.year, imported.unit]).toEqual([
    '2008',
    2011,
    '青禾市人民政府',
  ]);
  expect(headings(imported)).toEqual([
    ['overview', '一、概述'],
    ['proactiveDisclosure', '二、主动公开政府信息的情况'],
    ['requests', '三、依申请公开政府信息办理情况'],
    ['fees', '四、政府信息公开的收费及减免情况'],
    ['disputes', '五、因政府信息公开申请行政复议、提起行政诉讼的情况'],
    ['problems', '六、主要问题和改进措施'],
  ]);
  expect(imported.report.front.contact).toEqual({
    office: '青禾市政务公开领导小组办公室',
    address: '学府路1号',
    postcode: '330000',
    phone: '6000000',
  });
});

test('nine headings where seven are announced, two of the office’s own, the title in a sentence', async () => {
  const imported =
    await read(`根据条例，现公布青禾市2016年政府信息公开工作年度报告。本报告由七个部分组成，统计期限自2016年1月1日起至2016年12月31日止。
一、基本情况概述
平稳。
二、主动公开政府信息情况
（一）数量。
1、公开100条。
三、回应解读情况
回应3次。
四、依申请公开政府信息情况
84件。
五、行政复议、行政诉讼和举报投诉情况
2件。
六、政府信息公开的收费及减免情况
未收费。
七、机构、经费和人员情况
1个。
八、会议和培训情况
2次。
九、主要问题及改进措施
一是不足；二是不够。
责任编辑:某某`);
  expect([imported.template, imported.year, imported.unit]).toEqual([
    '2014',
    2016,
    '青禾市人民政府',
  ]);
  expect(imported.sections.map(({ id }) => id)).toEqual([
    'overview',
    'proactiveDisclosure',
    'added3',
    'requests',
    'disputes',
    'fees',
    'added7',
    'added8',
    'problems',
  ]);
  expect(imported.unmatched.map(({ text }) => text)).toEqual(['责任编辑:某某']);
  expect(imported.report.front.periodTo).toBe('2016-12-31');
});

test('a page around the report, its contents list, a signature and its day', async () => {
  const imported = await read(`当前位置: 首页 > 年报
索 引 号: | 000 | 主题分类: | 公开 |
云溪县民政局
2021年政府信息公开工作年度报告
2022-01-20 15:40
一、总体情况
二、主动公开政府信息情况
三、收到和处理政府信息公开申请情况
一、总体情况
平稳。
二、行政机关主动公开政府信息情况
有序。
三、收到和处理政府信息公开申请情况
无。
云溪县民政局
2022年1月20日
返回顶部`);
  expect([imported.title, imported.unit, imported.year]).toEqual([
    '云溪县民政局2021年政府信息公开工作年度报告',
    '云溪县民政局',
    2021,
  ]);
  expect(imported.report.unit).toMatchObject({ kind: 'department', level: 'county' });
  expect(imported.report.front.signedOn).toBe('2022-01-20');
  expect(headings(imported)).toEqual([
    ['overview', '一、总体情况'],
    ['proactiveDisclosure', '二、行政机关主动公开政府信息情况'],
    ['requests', '三、收到和处理政府信息公开申请情况'],
  ]);
});

describe('a cell a line', () => {
  const report = (lines: readonly string[]) =>
    [
      '云溪县2021年政府信息公开工作年度报告',
      '三、收到和处理政府信息公开申请情况',
      '自然人',
      '法人或其他组织',
      '总计',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
      ...lines,
      '五、存在的主要问题及改进情况',
      '有。',
    ].join('\n');
  const granted = ['（一）予以公开', '1', '2', '3', '4', '5', '6', '21'];
  const total = ['（七）总计', '9', '9', '9', '9', '9', '9', '54'];

  test('a label over four lines is one label', async () => {
    const label = ['1.申请人无正当理由', '逾期不补正、行政机关', '不再处理其政府', '信息公开申请'];
    const { report: draft } = await read(
      report([...granted, ...label, '7', '0', '0', '0', '0', '0', '7']),
    );
    expect(draft.figures['requests.notCorrectedInTime.naturalPerson']).toBe('7');
    expect(draft.figures['requests.granted.total']).toBe('21');
  });

  test('a page number and a repeated head within a table change nothing', async () => {
    const imported = await read(report([...granted, '— 3 —', '自然人', '总计', ...total]));
    expect(imported.report.figures['requests.granted.total']).toBe('21');
    expect(imported.report.figures['requests.handled.total']).toBe('54');
    expect(imported.unmatched.map(({ text }) => text)).toEqual(['— 3 —']);
  });

  test('a row with a figure too few is placed nowhere, and listed', async () => {
    const imported = await read(report(['（一）予以公开', '1', '2', '3', ...total]));
    expect(Object.keys(imported.cells).filter((address) => address.includes('granted'))).toEqual(
      [],
    );
    expect(imported.unmatched.map(({ text }) => text)).toEqual(['1', '2', '3']);
    expect(imported.report.figures['requests.handled.total']).toBe('54');
  });

  test('the old single row of （六） is listed with its figures', async () => {
    const imported = await read(
      report([...granted, '（六）其他处理', '8', '0', '0', '0', '0', '0', '8', ...total]),
    );
    expect(imported.unmatched.map(({ text }) => text)).toEqual(['8 0 0 0 0 0 8']);
    expect(imported.report.figures['requests.handled.total']).toBe('54');
  });
});
