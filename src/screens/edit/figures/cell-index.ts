import type { CellAddress } from '#domain/address.ts';
import { type Cell, cellsOf, leavesOf } from '#domain/cells.ts';
import type { Leaf } from '#domain/table-template.ts';
import type { ReportTemplate } from '#domain/template.ts';

const indexes = new WeakMap<ReportTemplate, ReadonlyMap<CellAddress, Cell>>();

/** All cells of an edition by address, indexed once. */
export function cellIndex(template: ReportTemplate): ReadonlyMap<CellAddress, Cell> {
  const known = indexes.get(template);
  if (known) return known;
  const index = new Map(
    template.tables.flatMap((table) => cellsOf(table).map((cell) => [cell.address, cell] as const)),
  );
  indexes.set(template, index);
  return index;
}

/** What sentences call a row or a column: 本年新收. */
export function shortName(leaf: { label: string; short?: string }): string {
  return leaf.short ?? leaf.label;
}

const names = new WeakMap<ReportTemplate, ReadonlyMap<string, Leaf>>();

/** The rows and columns of an edition by id, for those who have an id alone. */
export function leafNames(template: ReportTemplate): ReadonlyMap<string, Leaf> {
  const known = names.get(template);
  if (known) return known;
  const leaves = template.tables
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ rows, columns }) => [...leavesOf(rows), ...leavesOf(columns)]);
  const byId = new Map(leaves.map((leaf) => [leaf.id, leaf]));
  names.set(template, byId);
  return byId;
}
