import type { Form } from './generator/facts.ts';
import type { Typed } from './generator/proactive-table.ts';
import type { Random } from './generator/random.ts';
import { OUTCOMES } from './generator/requests-table.ts';

/** A cell that was typed wrong. */
export interface WrongCell {
  cell: string;
  right: string;
  wrong: string;
}

export const SINGLE_SLIPS = [
  'digitsSwapped',
  'digitMissing',
  'digitExtra',
  'digitMisread',
  'decimalShifted',
] as const;
export type SingleSlip = (typeof SINGLE_SLIPS)[number];

export const SEVERAL_SLIPS = [
  'pair',
  'cellsExchanged',
  'rowsExchanged',
  'columnsExchanged',
] as const;
export type FigureSlip = SingleSlip | (typeof SEVERAL_SLIPS)[number];

/** Types a figure as a tired hand would; none where this hand cannot get this figure wrong. */
export function mistyped(random: Random, slip: SingleSlip, right: string): string | undefined {
  const sign = right.startsWith('-') ? '-' : '';
  const [whole = '', fraction] = right.replace('-', '').split('.');
  const wrong = mistypedWhole(random, slip, { whole, fraction });
  if (wrong === undefined || !/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(wrong)) return undefined;
  const text = wrong === '0' ? wrong : sign + wrong;
  return Number(text) === Number(right) || text.length > 11 ? undefined : text;
}

function mistypedWhole(
  random: Random,
  slip: SingleSlip,
  { whole, fraction }: { whole: string; fraction: string | undefined },
): string | undefined {
  const rest = fraction === undefined ? '' : `.${fraction}`;
  const at = random.int(0, whole.length - 1);
  const digit = String(random.int(0, 9));
  switch (slip) {
    case 'digitsSwapped': {
      const [a = '', b = ''] = whole.slice(at, at + 2);
      return b === '' ? undefined : whole.slice(0, at) + b + a + whole.slice(at + 2) + rest;
    }
    case 'digitMissing':
      return whole.length < 2 ? undefined : whole.slice(0, at) + whole.slice(at + 1) + rest;
    case 'digitExtra': {
      const more = random.chance(0.5) ? (whole[at] ?? '') : digit;
      return whole.slice(0, at) + more + whole.slice(at) + rest;
    }
    case 'digitMisread':
      return whole.slice(0, at) + digit + whole.slice(at + 1) + rest;
    case 'decimalShifted':
      if (fraction === undefined) return `${whole}0`;
      return whole + (fraction[0] ?? '') + (fraction.length > 1 ? `.${fraction.slice(1)}` : '');
  }
}

/** Types some figures wrong; none where these figures do not allow this slip. */
export function slipFigures(
  random: Random,
  slip: FigureSlip,
  { form, typed, table }: { form: Form; typed: Typed; table?: string },
): WrongCell[] | undefined {
  const cells = Object.keys(typed).filter((one) => !table || one.startsWith(`${table}.`));
  if (slip === 'pair') {
    const first = oneWrong(random, random.pick(SINGLE_SLIPS), typed, random.pick(cells));
    const near = cells.filter((one) => one.split('.')[0] === first?.cell.split('.')[0]);
    const second = first && oneWrong(random, random.pick(SINGLE_SLIPS), typed, random.pick(near));
    return first && second && first.cell !== second.cell ? [first, second] : undefined;
  }
  if (slip === 'cellsExchanged' || slip === 'rowsExchanged' || slip === 'columnsExchanged') {
    const pairs = exchangedPairs(random, slip, { form, typed, cells });
    const wrong = pairs.flatMap(([a, b]): WrongCell[] => {
      const [one = '', two = ''] = [typed[a], typed[b]];
      if (one === two) return [];
      return [
        { cell: a, right: one, wrong: two },
        { cell: b, right: two, wrong: one },
      ];
    });
    return wrong.length === 0 ? undefined : wrong;
  }
  const wrong = oneWrong(random, slip, typed, random.pick(cells));
  return wrong && [wrong];
}

function oneWrong(
  random: Random,
  slip: SingleSlip,
  typed: Typed,
  cell: string,
): WrongCell | undefined {
  const right = typed[cell] ?? '';
  const wrong = mistyped(random, slip, right);
  return wrong === undefined ? undefined : { cell, right, wrong };
}

interface Sheet {
  form: Form;
  typed: Typed;
  cells: readonly string[];
}

/** The cells that change places, two by two: neighbours in a row, two rows one above the other, two columns. */
function exchangedPairs(
  random: Random,
  slip: 'cellsExchanged' | 'rowsExchanged' | 'columnsExchanged',
  { form, typed, cells }: Sheet,
): [string, string][] {
  const [table = '', row = '', column = ''] = random.pick(cells).split('.');
  const there = (one: string): boolean => cells.includes(one);
  const own = cells.filter((one) => one.startsWith(`${table}.`)).map((one) => one.split('.'));
  const rows = rowsOf(form, table) ?? [...new Set(own.map((one) => one[1] ?? ''))];
  const columns = [...new Set(own.map((one) => one[2] ?? ''))];
  const nextRow = rows[rows.indexOf(row) + 1];
  const nextColumn = columns[columns.indexOf(column) + 1];
  const pair = (a: string, b: string): [string, string][] =>
    there(a) && there(b) && isSameKind(typed[a], typed[b]) ? [[a, b]] : [];
  if (slip === 'rowsExchanged') {
    return columns.flatMap((one) => pair(`${table}.${row}.${one}`, `${table}.${nextRow}.${one}`));
  }
  if (slip === 'columnsExchanged') {
    return rows.flatMap((one) =>
      pair(`${table}.${one}.${column}`, `${table}.${one}.${nextColumn}`),
    );
  }
  return pair(`${table}.${row}.${column}`, `${table}.${row}.${nextColumn}`);
}

/** A whole number never takes the place of an amount. */
function isSameKind(a = '', b = ''): boolean {
  return /[.-]/.test(a) === /[.-]/.test(b);
}

/** The rows of 表三 as they are printed one under the other. */
function rowsOf(form: Form, table: string): string[] | undefined {
  if (table !== 'requests' || (form !== '2019' && form !== '2021')) return undefined;
  const outcomes = Object.values(OUTCOMES[form]).flat();
  return ['received', 'carriedIn', ...outcomes, 'handled', 'carriedOut'];
}
