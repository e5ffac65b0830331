import { expect } from 'vitest';
import type { ImportedReport } from '#domain/imported-report.ts';
import { importReport } from '#intake/import-report.ts';
import { must, seed } from '../files.ts';
import { readPublished } from '../texts.ts';
import { skipWithout } from '../tools.ts';
import { allEditions } from './layouts.ts';

async function read(name: string): Promise<ImportedReport> {
  const bytes = new TextEncoder().encode(readPublished(name));
  return must(await importReport(bytes, `${name}.txt`, await allEditions()));
}

const withTexts = skipWithout('texts');

withTexts('a cell a line: all 200 figures stand in their cells', async () => {
  const { template, report, cells, sections, unit, year } = await read('yichun-2021');
  expect({ template, unit, year }).toEqual({
    template: '2021',
    unit: '宜春市人民政府',
    year: 2021,
  });
  const figures = seed('yichun-2021').report.figures;
  expect(Object.keys(figures)).toHaveLength(200);
  expect(report.figures).toEqual(figures);
  expect(Object.values(cells).every(({ certain }) => certain)).toBe(true);
  expect(sections.map(({ id }) => id)).toEqual([
    'overview',
    'proactiveDisclosure',
    'requests',
    'disputes',
    'problems',
    'other',
  ]);
});

withTexts(
  'bars between cells: a province’s own form, and the survey that stands before it',
  async () => {
    const { template, report, sections, year, cells } = await read('panjin-2015');
    expect({ template, year }).toEqual({ template: '2014-liaoning', year: 2015 });
    const of = (table: string, texts: object) =>
      Object.keys(texts).filter((address) => address.startsWith(`${table}.`));
    expect(of('statistics', report.figures)).toHaveLength(118);
    expect(of('statistics', report.texts)).toHaveLength(15);
    expect(of('bodySurvey', report.texts)).toEqual(
      of('bodySurvey', seed('panjin-2015').report.texts),
    );
    expect(report.texts['bodySurvey.statisticsOfficer.post']).toBe('科员');
    expect(report.figures['bodySurvey.bodyFullTime.content']).toBe('4');
    expect(report.figures['bodySurvey.bodyPartTime.content']).toBe('1');
    expect(Object.values(cells).every(({ certain }) => certain)).toBe(true);
    const figure = (row: string) => report.figures[`statistics.${row}.count`];
    expect([figure('published'), figure('otherChannels'), figure('complaints')]).toEqual([
      '28000',
      '25000',
      '0',
    ]);
    expect(sections).toHaveLength(8);
    expect(report.front).toMatchObject({ signedOn: '2016-03-08', publishedOn: '2016-03-07' });
  },
);

for (const [name, template, unit, year, count] of [
  ['pingxiang-2012', '2008', '萍乡市人民政府', 2012, 6],
  ['nanjiang-2018', '2014', '南江县人民政府', 2018, 9],
  ['xinxiang-2015', '2014', '新乡市人民政府', 2015, 9],
] as const) {
  withTexts(`${name}: text alone, its edition, year, unit and sections`, async () => {
    const imported = await read(name);
    expect([imported.template, imported.unit, imported.year]).toEqual([template, unit, year]);
    expect(imported.sections).toHaveLength(count);
    expect(imported.cells).toEqual({});
  });
}
