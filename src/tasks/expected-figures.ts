import { printFigures } from '#document/compose/printed-figures.ts';
import type { CellAddress } from '#domain/address.ts';
import { cellsOf } from '#domain/cells.ts';
import type { OpenedReport } from './open-report.ts';

/** What every cell of every table should show, by table: taken from the report itself, not from what was written. */
export function expectedFigures(
  { file: { report }, template }: OpenedReport,
  totals: Readonly<Record<CellAddress, string>>,
): ReadonlyMap<string, ReadonlyMap<CellAddress, string>> {
  const printed = printFigures(report, template, { totals });
  return new Map(
    template.tables.map((table) => [
      table.id,
      new Map(cellsOf(table).map(({ address }) => [address, printed.cell(address)])),
    ]),
  );
}
