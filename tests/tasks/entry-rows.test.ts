import { expect, test } from 'vitest';
import type { Report } from '#domain/report.ts';
import { type EntryRow, entryRows } from '#tasks/entry-rows.ts';
import { seed, template } from '../files.ts';

async function rowsOf(name: string, change: (report: Report) => Report = (same) => same) {
  const report = change(seed(name).report);
  return entryRows({ report, template: await template(report.template) });
}

function row(rows: readonly EntryRow[], id: string): string {
  const { table, path, label, cells } = rows.find((one) => one.id === id) ?? {};
  const figures = cells?.map(({ heads, text, unit }) => `${heads.join('/')}=${text}${unit}`);
  return [table?.name, ...(path ?? []), label, ...(figures ?? [])].join(' | ');
}

test('every row of the three tables comes once, in their order', async () => {
  const rows = await rowsOf('yichun-2021');
  expect(rows.map(({ id }) => id.split('.')[0])).toEqual([
    ...Array(6).fill('proactiveDisclosure'),
    ...Array(25).fill('requests'),
    ...Array(3).fill('disputes'),
  ]);
  expect(row(rows, 'proactiveDisclosure.fees')).toBe(
    '表二 | 第二十条第（八）项 | 行政事业性收费 | 本年收费金额（单位：万元）=616178.201万元',
  );
  expect(row(rows, 'disputes.direct')).toBe(
    '表四 | 行政诉讼 | 未经复议直接起诉 | 结果维持=6件 | 结果纠正=1件 | 其他结果=2件 | 尚未审结=0件 | 总计=9件',
  );
});

test('a heading over all columns is left out, one over some stays', async () => {
  const rows = await rowsOf('yichun-2021');
  const heads = rows.find(({ id }) => id === 'requests.granted')?.cells.map((cell) => cell.heads);
  expect(heads?.[0]).toEqual(['自然人']);
  expect(heads?.[1]).toEqual(['法人或其他组织', '商业企业']);
  expect(heads?.[6]).toEqual(['总计']);
});

test('a blank cell stays blank, a blank total is added up, a note stands beside its figure', async () => {
  const rows = await rowsOf('yichun-2021', (report) => {
    const {
      'requests.granted.total': _,
      'requests.granted.otherOrganization': __,
      'requests.received.total': ___,
      ...figures
    } = report.figures;
    return { ...report, figures, notes: { 'disputes.direct.upheld': '其中结转2件' } };
  });
  const textsOf = (id: string) => rows.find((one) => one.id === id)?.cells.map(({ text }) => text);
  expect(textsOf('requests.granted')?.slice(5)).toEqual(['', '']);
  expect(textsOf('requests.received')?.at(-1)).toBe('553');
  expect(textsOf('disputes.direct')?.[0]).toBe('6（其中结转2件）');
});

test('a part stands under its whole; a row that only heads others comes where it holds a text', async () => {
  const rows = await rowsOf('panjin-2015');
  expect(row(rows, 'statistics.normativeIssued')).toMatch(
    /^统计表 \| 一、主动公开总体情况 \| （一）主动公开政府信息数（不同渠道和方式公开相同信息计1条） \| 制发规范性文件总数 \| /,
  );
  const texts = await rowsOf('panjin-2015', (report) => ({ ...report, texts: {} }));
  expect(rows.some(({ id }) => id === 'statistics.powerLists')).toBe(true);
  expect(texts.some(({ id }) => id === 'statistics.powerLists')).toBe(false);
});

test('a report without tables has no rows', async () => {
  expect(await rowsOf('pingxiang-2012')).toEqual([]);
});
