import { expect, test } from 'vitest';
import type { ImportedReport } from '#domain/imported-report.ts';
import { importReport } from '#intake/import-report.ts';
import { must } from '../files.ts';
import { allEditions } from './layouts.ts';

/** 附件1 of a province's form: rows of one, two or four names with their values. */
const ROWS: readonly (readonly string[])[] = [
  ['市政府分管政府信息公开工作领导', '姓名', '', '职务', '常务副市长'],
  ['', '办公电话', '7000001', '手机号码', '1300000****'],
  ['政府信息公开工作机构', '名称*', '青禾市政府信息公开办公室'],
  ['', '通信地址*', '学府路1号'],
  ['', '邮政编码*', '330000', '公开电话*', '7000002'],
  ['', '全职人员数', '4', '兼职人员数', '1'],
  ['负责工作信息', '姓名*', '甲员', '职务', '科员'],
  ['统计报送人员', '联系电话*', '7000003', '手机号码', ''],
  ['其他工作人员', '姓名', '乙员', '职务', '科员'],
  ['', '联系电话', '7000004', '手机号码', ''],
  ['其他工作人员', '姓名', '', '职务', '主任科员'],
  ['', '', '', '', ''],
];

const CELLS: Record<string, string> = {
  'governmentLeader.post': '常务副市长',
  'governmentLeader.phone': '7000001',
  'governmentLeader.mobile': '1300000****',
  'bodyName.content': '青禾市政府信息公开办公室',
  'bodyAddress.content': '学府路1号',
  'bodyPostcode.content': '330000',
  'bodyPhone.content': '7000002',
  'bodyFullTime.content': '4',
  'bodyPartTime.content': '1',
  'statisticsOfficer.name': '甲员',
  'statisticsOfficer.post': '科员',
  'statisticsOfficer.phone': '7000003',
  'staff1.name': '乙员',
  'staff1.post': '科员',
  'staff1.phone': '7000004',
  'staff2.post': '主任科员',
};

const BEFORE = [
  '青禾市2015年政府信息公开工作年度报告',
  '一、概述',
  '平稳。',
  '附件1',
  '青禾市政府信息公开工作机构调查表',
];
const AFTER = ['附件2', '2015年政府信息公开情况统计表'];
const STATISTICS: readonly (readonly string[])[] = [
  ['统计指标', '单位', '统计数', '主要公开载体或需要说明的情况'],
  ['一、主动公开总体情况', '—', '—', ''],
  ['（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）', '条', '28', ''],
  ['二、重点领域信息公开情况', '—', '—', ''],
  ['（一）行政权力清单公开情况', '—', '—', '政府网站'],
  ['1.公开取消、下放、调整信息数', '项', '18', ''],
  ['2.公开保留行政权力信息数', '项', '14', ''],
];

async function read(text: string): Promise<ImportedReport> {
  return must(await importReport(new TextEncoder().encode(text), 'x', await allEditions()));
}

type Rows = readonly (readonly string[])[];
const bars = (rows: Rows) => rows.flat().map((cell) => (cell === '' ? '|' : `${cell} |`));
const lines = (rows: Rows) => rows.flat().filter((cell) => cell !== '');
const page = (table: string) =>
  [
    ...BEFORE.map((text) => `<p>${text}</p>`),
    table,
    ...AFTER.map((text) => `<p>${text}</p>`),
    `<table>${STATISTICS.map(tableRow).join('')}</table>`,
  ].join('\n');
const tableRow = (cells: readonly string[]) =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const merged = ROWS.map((cells, at) => {
  const below = ROWS[at + 1]?.[0] === '' && at < 2;
  const [first = '', ...rest] = cells;
  const head = first === '' && at === 1 ? '' : `<td${below ? ' rowspan=2' : ''}>${first}</td>`;
  return `<tr>${head}${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
});

test.each([
  ['a cell a line with bars', [...BEFORE, ...bars(ROWS), ...AFTER, ...bars(STATISTICS)].join('\n')],
  [
    'a cell a line, blank cells lost',
    [...BEFORE, ...lines(ROWS), ...AFTER, ...lines(STATISTICS)].join('\n\n'),
  ],
  ['a table of a web page', page(`<table>${ROWS.map(tableRow).join('')}</table>`)],
  ['a table with merged labels', page(`<table>${merged.join('')}</table>`)],
])('a form of names beside values, as %s: each value in its cell', async (_how, text) => {
  const { template, report, cells } = await read(text);
  expect(template).toBe('2014-liaoning');
  const survey = Object.entries({ ...report.texts, ...report.figures })
    .filter(([address]) => address.startsWith('bodySurvey.'))
    .map(([address, value]) => [address.replace('bodySurvey.', ''), value]);
  expect(Object.fromEntries(survey)).toEqual(CELLS);
  expect(Object.values(cells).every(({ certain }) => certain)).toBe(true);
  expect(report.figures['statistics.published.count']).toBe('28');
  expect(report.attachments.map(({ id }) => id)).toEqual(['bodySurvey', 'statistics']);
});

test.each([
  ['tabs', '\t'],
  ['commas', ','],
])(
  'a form and a table in one sheet, cells parted by %s: the form ends where its names do',
  async (_how, mark) => {
    const rows = [
      ...BEFORE.map((text) => [text]),
      ...ROWS,
      ...AFTER.map((text) => [text]),
      ...STATISTICS,
    ];
    const { template, report } = await read(rows.map((cells) => cells.join(mark)).join('\n'));
    expect(template).toBe('2014-liaoning');
    const survey = Object.entries({ ...report.texts, ...report.figures })
      .filter(([address]) => address.startsWith('bodySurvey.'))
      .map(([address, value]) => [address.replace('bodySurvey.', ''), value]);
    expect(Object.fromEntries(survey)).toEqual(CELLS);
    expect(
      ['published', 'powerChanges', 'powersKept'].map(
        (row) => report.figures[`statistics.${row}.count`],
      ),
    ).toEqual(['28', '18', '14']);
  },
);
