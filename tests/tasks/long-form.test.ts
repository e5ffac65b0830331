import { beforeAll, expect, test } from 'vitest';
import type { Report } from '#domain/report.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { parseCsv } from '#formats/csv/parse-csv.ts';
import { longForm } from '#tasks/long-form.ts';
import { openedSeed } from '../files.ts';

const RECEIVED = 'requests.received.naturalPerson';
const SUM = 'requests.received.total';
const FEES = 'proactiveDisclosure.fees.amount';

let edition: ReportTemplate;
let report: Report;

beforeAll(async () => {
  const { file, template } = await openedSeed('yunxi-2024');
  edition = template;
  report = file.report;
});

/** The line of a cell, by its address; unit, year and edition left aside. */
function line(address: string, change: Partial<Report>, unsure: readonly string[] = []) {
  const text = longForm([
    {
      report: { ...report, sources: {}, ...change },
      template: edition,
      unsure,
      origin: '上年.docx',
    },
  ]);
  const rows = [...parseCsv(text.slice(1), ',')];
  return rows.find((row) => row[3] === address)?.slice(4);
}

test.each([
  [
    'as typed',
    RECEIVED,
    { figures: { [RECEIVED]: '１２' } },
    [],
    ['12', '１２', '是', '上年.docx'],
  ],
  ['blank is no 0', RECEIVED, { figures: {} }, [], ['', '', '是', '']],
  [
    'decimals',
    FEES,
    { figures: { [FEES]: '1,616.20' } },
    [],
    ['1616.20', '1,616.20', '是', '上年.docx'],
  ],
  ['no figure', RECEIVED, { figures: { [RECEIVED]: '约12' } }, [], ['', '约12', '否', '上年.docx']],
  [
    'not certain',
    RECEIVED,
    { figures: { [RECEIVED]: '12' } },
    [RECEIVED],
    ['12', '12', '否', '上年.docx'],
  ],
  [
    'with its own source',
    RECEIVED,
    { figures: { [RECEIVED]: '12' }, sources: { [RECEIVED]: '信访局' } },
    [],
    ['12', '12', '是', '信访局'],
  ],
])('%s', (_what, address, change, unsure, expected) => {
  expect(line(address, change, unsure)?.slice(1)).toEqual(expected);
});

test('a blank total is told as added up', () => {
  const parts = Object.entries(report.figures).filter(
    ([address]) => address.startsWith('requests.received.') && address !== SUM,
  );
  expect(line(SUM, { figures: Object.fromEntries(parts) })?.slice(1)).toEqual([
    '63',
    '',
    '是',
    '自动合计',
  ]);
});

test('labels stand from the outermost in', () => {
  expect(line('requests.internalAffairs.naturalPerson', {})?.[0]).toBe(
    '表三 / 三、本年度办理结果 / （三）不予公开 / 5.属于三类内部事务信息 / 申请人情况 / 自然人',
  );
});

test('two reports stand one after the other, every cell of each', () => {
  const one = { report, template: edition, unsure: [] };
  const text = longForm([one, { ...one, report: { ...report, year: 2025 } }]);
  const rows = [...parseCsv(text.slice(1), ',')];
  expect(text.startsWith('\ufeff单位,年度,')).toBe(true);
  expect(rows).toHaveLength(1 + 2 * 200);
  expect(new Set(rows.slice(1).map(([unit, year, id]) => [unit, year, id].join()))).toEqual(
    new Set(['云溪县人民政府,2024,2021', '云溪县人民政府,2025,2021']),
  );
});

test('what a sheet program would take for a formula is none', () => {
  expect(
    line(RECEIVED, { sources: { [RECEIVED]: '=HYPERLINK("x")' }, figures: { [RECEIVED]: '1' } }),
  ).toContain('\'=HYPERLINK("x")');
});
