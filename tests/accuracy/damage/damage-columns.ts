import type { Random } from '../generator/random.ts';
import { type Copy, type CopyTable, isBody, tablesOf } from './copy.ts';
import type { Damage } from './damage-labels.ts';
import { insertColumn, removeColumn, removeRow } from './grid.ts';

/** 列: everything that happens to the columns of tables. */
export const COLUMN_DAMAGE: Readonly<Record<string, Damage>> = {
  'a column lost with its head': (copy, random) =>
    each(copy, (table) => {
      const column = someColumn(table, random);
      if (column !== undefined) removeColumn(table, column);
    }),
  'a column of figures emptied': (copy, random) =>
    each(copy, (table) => {
      const column = someColumn(table, random);
      for (const cell of table.rows.flat()) {
        if (cell.role !== 'value' || cell.column !== column || cell.colSpan > 1) continue;
        cell.text = '';
        cell.figure = undefined;
      }
    }),
  'an empty column added': (copy, random) =>
    each(copy, (table) => insertColumn(table, random.int(0, table.columns))),
  'an empty column between figures': (copy, random) =>
    each(copy, (table) => {
      const column = someColumn(table, random);
      if (column !== undefined) insertColumn(table, column);
    }),
  'a column of row numbers': (copy) =>
    each(copy, (table) => {
      if (!table.rows.flat().some(({ role }) => role === 'label')) return;
      insertColumn(table, 0);
      let number = 0;
      for (const row of table.rows) {
        const first = row.find(({ column, text }) => column === 0 && text === '');
        if (first && isBody(row)) {
          number += 1;
          first.text = String(number);
        }
      }
    }),
  'heads lost': (copy) =>
    each(copy, (table) => {
      for (let at = table.rows.length - 1; at >= 0; at -= 1) {
        const row = table.rows[at] ?? [];
        if (row.every(({ role }) => role === 'head' || role === 'corner' || role === 'caption')) {
          removeRow(table, at);
        }
      }
    }),
  'captions and corners lost': (copy) =>
    each(copy, (table) => {
      for (let at = table.rows.length - 1; at >= 0; at -= 1) {
        const row = table.rows[at] ?? [];
        if (row.every(({ role }) => role === 'caption')) removeRow(table, at);
        else for (const cell of row) if (cell.role === 'corner') cell.text = '';
      }
    }),
};

function each(copy: Copy, harm: (table: CopyTable) => void): void {
  for (const table of tablesOf(copy)) harm(table);
}

/** A grid column with figures of its own; of units or remarks where only one column holds figures. */
function someColumn({ rows, columns }: CopyTable, random: Random): number | undefined {
  const holding = (column: number, figures: boolean) =>
    rows.filter((row) =>
      row.some(
        (cell) =>
          cell.column === column &&
          cell.colSpan === 1 &&
          (figures ? cell.figure !== undefined : cell.role === 'unit' || cell.role === 'value'),
      ),
    ).length;
  const all = Array.from({ length: columns }, (_, column) => column);
  const figured = all.filter((column) => holding(column, true) > 0);
  if (figured.length > 1) return random.pick(figured);
  const others = all.filter((column) => !figured.includes(column) && holding(column, false) > 0);
  return others.length > 0 ? random.pick(others) : undefined;
}
