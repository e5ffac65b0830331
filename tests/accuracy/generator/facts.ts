import { disputesTable } from './disputes-table.ts';
import { proactiveTable2019, proactiveTable2021, type Typed } from './proactive-table.ts';
import type { Random } from './random.ts';
import { type Grid, requestsTable } from './requests-table.ts';
import { statisticsTable } from './statistics-table.ts';
import { type InventedUnit, inventUnit } from './units.ts';

export type Form = '2014' | '2014-liaoning' | '2019' | '2021';
export const FORMS: readonly Form[] = ['2021', '2019', '2014', '2014-liaoning'];

/** The year of a unit in figures: its tables, last year's where a rule reads them, and what only the text tells. */
export interface Facts {
  form: Form;
  year: number;
  unit: InventedUnit;
  /** 表三 and 表四 of 2019 and 2021. */
  requests: Grid;
  disputes: Grid;
  /** Every figure cell of every table, as typed, totals written out. */
  figures: Typed;
  units: Typed;
  last: Typed;
  /** 主动公开信息 of the year and of last year, by channel. */
  published: readonly number[];
  publishedLast: number;
  receivedLast: number;
}

const YEARS: Record<Form, readonly [number, number]> = {
  '2014': [2014, 2018],
  '2014-liaoning': [2015, 2015],
  '2019': [2019, 2020],
  '2021': [2021, 2025],
};

/** Figures of a year in which the regulation's arithmetic holds. */
export function factsOf(
  random: Random,
  form: Form,
  known?: { unit: InventedUnit; year: number },
): Facts {
  const unit = known?.unit ?? inventUnit(random);
  const year = known?.year ?? random.int(...YEARS[form]);
  const size = random.pick([0, 4, 30, 30, 200, 900]);
  const published = [1, 2, 3, 4].map(() => random.int(5, 30 + size * 20));
  const sum = published.reduce((total, one) => total + one, 0);
  const shared = {
    ...{ form, year, unit, published },
    publishedLast: Math.max(1, Math.round(sum * (0.6 + 0.8 * random.next()))),
    receivedLast: random.int(1, 20 + size * 3),
  };
  if (form === '2014' || form === '2014-liaoning') {
    const figures = statisticsTable(random, form, Math.max(size, 3));
    return { ...shared, requests: {}, disputes: {}, figures, units: {}, last: {} };
  }
  const requests = requestsTable(random, form, size);
  const before = requestsTable(random, form, size, requests.carriedIn);
  const disputes = disputesTable(random, Math.floor(size / 10));
  const lawMaker = unit.kind === 'government' && unit.level === 'city';
  const makeTable = form === '2019' ? proactiveTable2019 : proactiveTable2021;
  const proactive = makeTable(random, { size: Math.max(3, Math.floor(size / 4)), lawMaker });
  return {
    ...shared,
    requests,
    disputes,
    figures: { ...proactive.now, ...typed('requests', requests), ...typed('disputes', disputes) },
    units: 'units' in proactive ? (proactive.units as Typed) : {},
    last: { ...proactive.last, ...typed('requests', before) },
  };
}

function typed(table: string, grid: Grid): Typed {
  return Object.fromEntries(
    Object.entries(grid).flatMap(([row, counts]) =>
      Object.entries(counts).map(([column, count]) => [`${table}.${row}.${column}`, String(count)]),
    ),
  );
}
