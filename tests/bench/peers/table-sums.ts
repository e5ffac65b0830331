import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from '../../../scripts/ensure-packages.mjs';
import { APPLICANTS, OUTCOMES } from '../../accuracy/generator/requests-table.ts';

/** 表三 by row and column, its totals written out. */
export type Table = Record<string, Record<string, number>>;

/** An engine that was given 表三 and its sums: types one figure and says how many sums do not hold, or 1 for any. */
export interface Peer {
  name: string;
  type(row: string, column: string, count: number): number;
}

const DETAIL = Object.values(OUTCOMES['2021']).flat();
const ROWS = ['received', 'carriedIn', ...DETAIL, 'handled', 'carriedOut'];
const COLUMNS = [...APPLICANTS, 'total'];

interface Sum {
  parts: readonly (readonly [string, string])[];
  whole: readonly (readonly [string, string])[];
}

/** The 39 sums of 表三. */
const SUMS: readonly Sum[] = [
  ...ROWS.map((row) => ({
    parts: APPLICANTS.map((column) => [row, column] as const),
    whole: [[row, 'total'] as const],
  })),
  ...COLUMNS.flatMap((column) => [
    {
      parts: DETAIL.map((row) => [row, column] as const),
      whole: [['handled', column] as const],
    },
    {
      parts: [['received', column] as const, ['carriedIn', column] as const],
      whole: [['handled', column] as const, ['carriedOut', column] as const],
    },
  ]),
];

/** 表三 as a page is given it. */
export interface FormTable {
  rows: readonly string[];
  columns: readonly string[];
  sums: readonly Sum[];
  table: Table;
}

/** The table with the 39 sums that hold in it. */
export function formTable(table: Table): FormTable {
  return { rows: ROWS, columns: COLUMNS, sums: SUMS, table };
}

/** The engines, installed beside this file. */
export function peers(table: Table): Peer[] {
  ensurePackages(fileURLToPath(new URL('.', import.meta.url)));
  const load = createRequire(import.meta.url);
  return [zodPeer(load, table), surveyPeer(load, table)];
}

function versionOf(name: string): string {
  const file = new URL(`node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

/** No more than adding up: the floor. */
export function barePeer(table: Table): Peer {
  const at = (row: string, column: string) =>
    ROWS.indexOf(row) * COLUMNS.length + COLUMNS.indexOf(column);
  const counts = new Float64Array(ROWS.length * COLUMNS.length);
  for (const row of ROWS) {
    for (const column of COLUMNS) counts[at(row, column)] = table[row]?.[column] ?? 0;
  }
  const sums = SUMS.map(({ parts, whole }) => ({
    parts: Uint16Array.from(parts.map(([row, column]) => at(row, column))),
    whole: Uint16Array.from(whole.map(([row, column]) => at(row, column))),
  }));
  return {
    name: 'bare loop over a typed array',
    type: (row, column, count) => {
      counts[at(row, column)] = count;
      let wrong = 0;
      for (const { parts, whole } of sums) {
        let gap = 0;
        for (const index of parts) gap += counts[index] ?? 0;
        for (const index of whole) gap -= counts[index] ?? 0;
        if (gap !== 0) wrong += 1;
      }
      return wrong;
    },
  };
}

function zodPeer(load: NodeJS.Require, table: Table): Peer {
  const { z } = load('zod');
  const counts = structuredClone(table);
  const count = z.number().int().nonnegative();
  const row = z.object(Object.fromEntries(COLUMNS.map((column) => [column, count])));
  const schema = z
    .object(Object.fromEntries(ROWS.map((one) => [one, row])))
    .superRefine((value: Table, context: { addIssue(issue: object): void }) => {
      for (const [at, sum] of SUMS.entries()) {
        const add = (cells: Sum['parts']) =>
          cells.reduce((all, [one, column]) => all + (value[one]?.[column] ?? 0), 0);
        if (add(sum.parts) === add(sum.whole)) continue;
        context.addIssue({ code: 'custom', message: `sum ${at}`, path: [...(sum.whole[0] ?? [])] });
      }
    });
  return {
    name: `zod ${versionOf('zod')}, the table's sums`,
    type: (one, column, value) => {
      const cells = counts[one];
      if (cells) cells[column] = value;
      const result = schema.safeParse(counts);
      return result.success ? 0 : result.error.issues.length;
    },
  };
}

function surveyPeer(load: NodeJS.Require, table: Table): Peer {
  const { Model } = load('survey-core');
  const named = ([row, column]: readonly [string, string]) => `{m.${row}.${column}}`;
  const model = new Model({
    elements: [
      {
        type: 'matrixdropdown',
        name: 'm',
        rows: ROWS,
        columns: COLUMNS.map((name) => ({ name, cellType: 'text', inputType: 'number', min: 0 })),
        validators: SUMS.map(({ parts, whole }, at) => ({
          type: 'expression',
          text: `sum ${at}`,
          expression: `${parts.map(named).join(' + ')} = ${whole.map(named).join(' + ')}`,
        })),
      },
    ],
  });
  model.data = { m: structuredClone(table) };
  const matrix = model.getQuestionByName('m');
  const cellOf = (row: string, column: string) =>
    matrix.visibleRows[ROWS.indexOf(row)].cells[COLUMNS.indexOf(column)].question;
  return {
    name: `survey-core ${versionOf('survey-core')}, the table's sums`,
    type: (row, column, value) => {
      cellOf(row, column).value = value;
      return model.validate(false) ? 0 : 1;
    },
  };
}
