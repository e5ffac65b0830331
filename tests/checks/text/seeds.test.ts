import { expect, test } from 'vitest';
import { structureChecks } from '#checks/structure/structure-checks.ts';
import { type CheckedText, checkedText } from '#checks/text.ts';
import { runTextChecks } from '#checks/text-check.ts';
import { wordingChecks } from '#checks/wording/wording-checks.ts';
import { seed, template } from '../../files.ts';

async function seedText(name: string): Promise<CheckedText> {
  const { report } = seed(name);
  const title = report.front.title ?? `${report.unit.name}${report.year}年政府信息公开工作年度报告`;
  return checkedText(report, await template(report.template), {
    title,
    run: ({ cell }) => report.figures[cell] ?? '0',
    cell: (address) => report.figures[address] ?? '',
  });
}

/** Check, severity and quote of what is found in a seed, the graver ones or the notices. */
async function found(name: string, grave: 'grave' | 'notice'): Promise<string[]> {
  return runTextChecks([...wordingChecks, ...structureChecks], await seedText(name))
    .filter(({ severity }) => (severity === 'notice') === (grave === 'notice'))
    .map(({ check, severity, quote = '' }) =>
      severity === 'mustFix' ? `mustFix ${check}` : `${check} ${quote.slice(0, 15)}`,
    );
}

test('宜春 2021 has nothing to fix and nothing to explain, only three headings of its own', async () => {
  expect(await found('yichun-2021', 'grave')).toEqual([]);
  expect(await found('yichun-2021', 'notice')).toEqual([
    'renamedHeading 二、行政机关主动公开政府信息情',
    'renamedHeading 三、行政机关收到和处理政府信息',
    'renamedHeading 四、因政府信息公开工作被申请行',
  ]);
});

test.each([
  'baishi-2019',
  'baishi-2020',
  'qinghe-education-2024',
  'qinghe-market-2024',
  'qinghe-statistics-2024',
  'yunxi-2023',
  'yunxi-2024',
  'yunxi-education-2024',
  'yunxi-hexi-2024',
  'yunxi-land-2024',
])('the text of %s has nothing to notice', async (name) => {
  expect([...(await found(name, 'grave')), ...(await found(name, 'notice'))]).toEqual([]);
});

test.each([
  ['nanjiang-2018', ['missingOptionalTable ']],
  [
    'panjin-2015',
    [
      ...['0000', '0001', '0002', '0003', '0003', '0004', '0001'].map(
        (digits) => `mobileNumber 130${digits}****`,
      ),
      'signedAfterPublished 2016-03-08',
    ],
  ],
  [
    'pingxiang-2012',
    ['foreignHost www.288-365.com', 'foreignHost www.ahzgzn.com', 'hostForName www.288-365.com'],
  ],
  ['xinxiang-2015', ['missingOptionalTable ', 'announcedParts 七个部分']],
])('%s has its own mistakes to explain and none to fix', async (name, expected) => {
  expect(await found(name, 'grave')).toEqual(expected);
});
