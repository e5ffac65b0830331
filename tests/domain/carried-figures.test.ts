import { expect, test } from 'vitest';
import { carriedFigures } from '#domain/carried-figures.ts';
import { seed, template } from '../files.ts';

const form2021 = await template('2021');
const form2019 = await template('2019');

const KINDS = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfareOrganization',
  'legalServiceAgency',
  'otherOrganization',
];

test('2021: 结转下年度 becomes 上年结转, 现行有效 begins where it ended', () => {
  const { figures: lastYear } = seed('yunxi-2023').report;
  const carried = carriedFigures(form2021, { kind: 'government', figures: {}, lastYear });
  expect(carried.map(({ cell }) => cell)).toEqual([
    ...KINDS.map((kind) => `requests.carriedIn.${kind}`),
    'proactiveDisclosure.regulations.inForce',
    'proactiveDisclosure.normativeDocuments.inForce',
  ]);
  const natural = carried[0];
  expect(natural).toEqual({
    cell: 'requests.carriedIn.naturalPerson',
    figure: lastYear['requests.carriedOut.naturalPerson'],
    from: ['requests.carriedOut.naturalPerson'],
  });
  expect(carried.at(-1)).toEqual({
    cell: 'proactiveDisclosure.normativeDocuments.inForce',
    figure: lastYear['proactiveDisclosure.normativeDocuments.inForce'],
    from: ['proactiveDisclosure.normativeDocuments.inForce'],
    start: true,
  });
});

test('what was made and repealed this year is counted in', () => {
  const carried = carriedFigures(form2021, {
    kind: 'government',
    figures: {
      'proactiveDisclosure.regulations.issued': '3',
      'proactiveDisclosure.regulations.repealed': '1',
    },
    lastYear: { 'proactiveDisclosure.regulations.inForce': '10' },
  });
  expect(carried).toEqual([
    {
      cell: 'proactiveDisclosure.regulations.inForce',
      figure: '12',
      from: ['proactiveDisclosure.regulations.inForce'],
      start: true,
    },
  ]);
});

test('2019: 上一年项目数量 is last year’s with its change', () => {
  const carried = carriedFigures(form2019, {
    kind: 'government',
    figures: {},
    lastYear: {
      'proactiveDisclosure.permits.priorItems': '200',
      'proactiveDisclosure.permits.change': '-15',
      'proactiveDisclosure.penalties.priorItems': '40',
    },
  });
  expect(carried).toEqual([
    {
      cell: 'proactiveDisclosure.permits.priorItems',
      figure: '185',
      from: ['proactiveDisclosure.permits.priorItems', 'proactiveDisclosure.permits.change'],
    },
  ]);
});

test.each([
  ['blank', {}],
  ['no figure', { 'requests.carriedOut.naturalPerson': '约3' }],
  ['a total alone', { 'requests.carriedOut.total': '7' }],
])('last year %s: nothing is carried', (_what, lastYear) => {
  expect(carriedFigures(form2021, { kind: 'government', figures: {}, lastYear })).toEqual([]);
});

test('a form without rules on last year carries nothing', async () => {
  const lastYear = seed('xinxiang-2015').report.figures;
  expect(
    carriedFigures(await template('2014'), { kind: 'government', figures: {}, lastYear }),
  ).toEqual([]);
});
