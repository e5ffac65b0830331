import type { CellAddress } from './address.ts';
import { type Cell, cellsOf } from './cells.ts';
import type { ReportTemplate } from './template.ts';

/** What a cell is called in sentences: the names of its table, row and column. */
export interface CellName {
  table: string;
  row: string;
  column: string;
  unit: string;
}

const known = new WeakMap<ReportTemplate, ReadonlyMap<CellAddress, CellName>>();

/** The name of a cell of an edition; undefined for an address it does not have. */
export function cellName(template: ReportTemplate, address: CellAddress): CellName | undefined {
  const names = known.get(template) ?? new Map(template.tables.flatMap(cellsOf).map(named));
  known.set(template, names);
  return names.get(address);
}

function named({ address, table, row, column, unit }: Cell): [CellAddress, CellName] {
  const name = {
    table: table.name,
    row: row.short ?? row.label,
    column: column.short ?? column.label,
    unit: unit === 'free' ? '' : unit,
  };
  return [address, name];
}
