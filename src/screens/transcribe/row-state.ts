import type { RowMarks } from '#store/office-store.ts';
import type { EntryRow } from '#tasks/entry-rows.ts';

/** 未录入, 已录入, or typed with figures that have changed since. */
export type RowState = 'open' | 'done' | 'changed';

/** How far a row is. */
export function stateOf(row: EntryRow, marks: RowMarks): RowState {
  const then = marks[row.id];
  if (then === undefined) return 'open';
  return then === figuresOf(row) ? 'done' : 'changed';
}

/** The marks with a row typed as it stands, or no longer typed. */
export function turned(marks: RowMarks, row: EntryRow, done: boolean): RowMarks {
  const { [row.id]: _, ...others } = marks;
  return done ? { ...others, [row.id]: figuresOf(row) } : others;
}

/** The next row that is not typed yet, after a row and then from the start; the row itself where there is none. */
export function nextOpen(rows: readonly EntryRow[], marks: RowMarks, from: number): number {
  const order = [...rows.keys()].map((step) => (from + 1 + step) % rows.length);
  return order.find((index) => isOpen(rows[index], marks)) ?? from;
}

function isOpen(row: EntryRow | undefined, marks: RowMarks): boolean {
  return row !== undefined && stateOf(row, marks) !== 'done';
}

function figuresOf({ cells }: EntryRow): string {
  return cells.map(({ text }) => text).join('\t');
}
