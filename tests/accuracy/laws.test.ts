import { describe, expect, test } from 'vitest';
import { cellsOf } from '#domain/cells.ts';
import { check } from '#tasks/check.ts';
import { violates } from './arithmetic.ts';
import { editions } from './editions.ts';
import { FORMS, factsOf } from './generator/facts.ts';
import { randomOf } from './generator/random.ts';
import { textOf } from './generator/report.ts';
import { correctReport, type Planted, plantFigures } from './plant.ts';
import { SINGLE_SLIPS } from './slip-figures.ts';
import { compareWithEnumeration, isExact } from './suspects.ts';

describe.each(FORMS)('reports of the edition %s', (form) => {
  test('the generator fills every cell of the reporting tables, and no other', () => {
    const { figures } = factsOf(randomOf(1), form);
    const cells = editions[form].tables
      .filter((table) => table.id !== 'bodySurvey')
      .flatMap(cellsOf)
      .filter((cell) => cell.kind === 'figure')
      .map((cell) => cell.address);
    expect(Object.keys(figures).sort()).toEqual(cells.sort());
  });

  test.each(['typed', 'computed'] as const)(
    'correct ones, totals %s, have nothing to fix and nothing to explain',
    (totals) => {
      const random = randomOf(60);
      for (let at = 0; at < 8; at += 1) {
        const { report, draft } = correctReport(random, form, totals);
        expect(violates({ form, typed: report.figures })).toBe(false);
        const { findings } = check({ report, template: editions[form] });
        const grave = findings.filter((one) => one.severity !== 'notice');
        expect(grave, draft.paragraphs.map(textOf).join('\n')).toEqual([]);
      }
    },
  );

  test.each(['typed', 'computed'] as const)(
    'one wrong cell, totals %s: the suspects are those of an enumeration',
    (totals) => {
      const random = randomOf(61);
      for (let at = 0; at < 15; at += 1) {
        const planted = plantFigures(random, random.pick(SINGLE_SLIPS), { form, totals });
        if (planted.undetectable) continue;
        const { named, enumerated } = compareWithEnumeration(planted);
        expect(named.sort(), JSON.stringify(planted.cells)).toEqual(enumerated.sort());
      }
    },
  );
});

test('a figure above two limits is mended by keeping within the lower one', () => {
  const random = randomOf(63);
  const { report, figures } = correctReport(random, '2019', 'typed');
  const row = 'proactiveDisclosure.normativeDocuments';
  const limits = { [`${row}.publishedTotal`]: '60', [`${row}.newlyMade`]: '40' };
  const typed = { ...figures, ...limits, [`${row}.newlyPublished`]: '300' };
  const cells = [{ cell: `${row}.newlyPublished`, right: '30', wrong: '300' }];
  const planted: Planted = {
    ...{ kind: 'digitExtra', form: '2019', totals: 'typed', cells, undetectable: false },
    ...{ correct: report, slipped: { ...report, figures: typed }, book: { form: '2019', typed } },
  };
  const { named, enumerated } = compareWithEnumeration(planted);
  expect(enumerated).toEqual([`${row}.newlyPublished`]);
  expect(named).toEqual(enumerated);
});

test.each(['2021', '2019'] as const)(
  'in 表三 of %s with typed totals the one wrong cell alone is named',
  (form) => {
    const random = randomOf(62);
    for (let at = 0; at < 30; at += 1) {
      const kind = random.pick(SINGLE_SLIPS);
      const planted = plantFigures(random, kind, { form, totals: 'typed', table: 'requests' });
      expect(isExact(planted), JSON.stringify(planted.cells)).toBe(true);
    }
  },
);
