import { cutTallRows } from './cut-tall-rows.ts';
import { type MeasuredTable, measureTable, tableHeight } from './measure-table.ts';
import type { PreparedTable } from './prepare-table.ts';
import type { PageStyle } from './style.ts';

const CLOSE_ENOUGH = 1e-6;

/** Where a table may begin. Lengths in millimetres. */
export interface TableRoom {
  /** What is left of the page. */
  here: number;
  /** What stands above the table on its page: a heading, the gap. */
  above: number;
}

/**
 * How tightly a table is set and where it begins: whole on this page if it fits at any density,
 * else whole on a new page, else cut between rows.
 */
export function fitTable(
  prepared: PreparedTable,
  { here, above }: TableRoom,
  style: PageStyle,
): { measured: MeasuredTable; onNewPage: boolean } {
  const page = style.area.height;
  const [loose] = style.densities;
  const head = tableHeight(measureTable(prepared, loose), 0, prepared.headerRows);
  const table = cutTallRows(prepared, loose, page - head);
  const loosest = measureTable(table, loose);
  const whole = fitWhole(table, here - above, style);
  if (whole) return { measured: whole, onNewPage: false };
  const alone = fitWhole(table, page - above, style);
  if (alone) return { measured: alone, onNewPage: true };
  const firstRows = tableHeight(loosest, 0, Math.min(table.rows, table.headerRows + 2));
  return { measured: loosest, onNewPage: above + firstRows > here + CLOSE_ENOUGH };
}

/** The table as loose as it can be within `room`; undefined where it is too high at any density. */
function fitWhole(
  table: PreparedTable,
  room: number,
  { densities }: PageStyle,
): MeasuredTable | undefined {
  for (const density of densities) {
    const measured = measureTable(table, density);
    const spare = room - tableHeight(measured);
    if (spare < -CLOSE_ENOUGH) continue;
    const looser = Math.min(densities[0].padY, density.padY + spare / (2 * table.rows));
    return looser > density.padY ? measureTable(table, { ...density, padY: looser }) : measured;
  }
  return undefined;
}
