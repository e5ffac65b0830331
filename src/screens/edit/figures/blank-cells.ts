import type { CellAddress } from '#domain/address.ts';
import { cellsOf } from '#domain/cells.ts';
import type { TableTemplate } from '#domain/table-template.ts';
import type { ReportSession } from '#session/report-session.ts';

/** The blank figure cells of a table; totals are computed and are not blank. */
export function blankCells(session: ReportSession, table: TableTemplate): CellAddress[] {
  return cellsOf(table)
    .filter((cell) => cell.kind === 'figure' && !cell.total)
    .map((cell) => cell.address)
    .filter((address) => session.cells.get(address).reading.state === 'blank');
}
