import { test } from 'vitest';
import { FORMS, type Form } from './generator/facts.ts';
import { randomOf } from './generator/random.ts';
import { type Planted, plantFigures, type Totals } from './plant.ts';
import { SINGLE_SLIPS } from './slip-figures.ts';
import { type Compared, compareWithEnumeration, isExact } from './suspects.ts';
import { median, percent, printTable, quantile } from './tables.ts';

const SLIPS_IN_TABLE_3 = 1_000;
const COMPARED = 150;

test('表三 with typed totals: the wrong cells alone are named', () => {
  const random = randomOf(303);
  const plant = (kind: () => (typeof SINGLE_SLIPS)[number] | 'pair'): Planted[] =>
    Array.from({ length: SLIPS_IN_TABLE_3 }, () => {
      const form = random.pick<Form>(['2021', '2019']);
      return plantFigures(random, kind(), { form, totals: 'typed', table: 'requests' });
    });
  const planted = {
    'one wrong cell': plant(() => random.pick(SINGLE_SLIPS)),
    'two wrong cells': plant(() => 'pair'),
  };
  printTable(
    '表三 with typed totals: first and alone',
    Object.entries(planted).map(([slips, all]) => ({
      slips,
      planted: all.length,
      violating: all.filter((one) => !one.undetectable).length,
      located: all.filter(isExact).length,
      share: percent(all.filter(isExact).length, all.length),
    })),
  );
});

test('elsewhere, and with computed totals: the suspects are those of an enumeration', () => {
  const random = randomOf(404);
  const places: { form: Form; table: string; totals: Totals }[] = FORMS.flatMap((form) => {
    const tables =
      form === '2019' || form === '2021'
        ? ['proactiveDisclosure', 'requests', 'disputes']
        : ['statistics'];
    return tables.flatMap((table) =>
      (['typed', 'computed'] as const).map((totals) => ({ form, table, totals })),
    );
  });
  const rows = places.map((place) => {
    const all = Array.from({ length: COMPARED }, () =>
      plantFigures(random, random.pick(SINGLE_SLIPS), place),
    );
    const compared = all.filter((one) => !one.undetectable).map(compareWithEnumeration);
    if (process.env.MISSED) tellDifferences(compared);
    const ranks = compared.map((one) => one.rank);
    return {
      cells: `${place.form} ${place.table}, totals ${place.totals}`,
      planted: all.length,
      undetectable: all.length - compared.length,
      'same set': percent(compared.filter((one) => one.same).length, compared.length),
      'median size': median(compared.map((one) => one.named.length)),
      'true cell named': percent(ranks.filter((rank) => rank > 0).length, ranks.length),
      'median rank': median(ranks),
      'rank 95 %': quantile(ranks, 0.95),
    };
  });
  printTable('one wrong cell: suspects beside a brute-force enumeration', rows);
});

function tellDifferences(compared: readonly Compared[]): void {
  for (const { planted, named, enumerated } of compared.filter((one) => !one.same)) {
    console.log('differs', planted.form, planted.cells, { named, enumerated });
  }
}
