import { type MeasuredTable, tableHeight } from './measure-table.ts';

/** Rows of a table that stand on one page, from `from` to before `to`, under the header rows. */
export interface TableSegment {
  from: number;
  to: number;
}

const CLOSE_ENOUGH = 1e-6;
/** A page is filled at least this far before a cut between two groups of rows is given up. */
const FILLED_FOR_GROUPS = 0.75;
/** A page is filled at least this far before labels over the cut are set closer. */
const FILLED_FOR_LABELS = 0.5;

/**
 * Where a table is cut: between rows, where possible between groups of rows,
 * and so that labels over the cut have room on both sides.
 * Undefined where not even one row fits into `room` millimetres beside the header rows.
 */
export function segmentFrom(
  measured: MeasuredTable,
  from: number,
  room: number,
): TableSegment | undefined {
  const { rows, headerRows } = measured.table;
  const header = from === 0 ? 0 : tableHeight(measured, 0, headerRows);
  const least = from === 0 ? headerRows : from;
  const filled = (to: number) => (header + tableHeight(measured, from, to)) / room;
  let furthest = from;
  while (furthest < rows && filled(furthest + 1) <= 1 + CLOSE_ENOUGH) furthest += 1;
  if (furthest === rows) return { from, to: rows };
  if (furthest <= least) return undefined;
  const cuts = Array.from({ length: furthest - least }, (_, index) => furthest - index);
  const roomy = cuts.filter(
    (to) => filled(to) >= FILLED_FOR_LABELS && leavesRoomForLabels(measured, from, to),
  );
  const between = roomy.filter((to) => filled(to) >= FILLED_FOR_GROUPS);
  const fewest = Math.min(...between.map((to) => labelsOver(measured, to)));
  const best = between.find((to) => labelsOver(measured, to) === fewest);
  return { from, to: best ?? roomy[0] ?? furthest };
}

/** How many labels span a cut before the row `to`. */
function labelsOver({ cells }: MeasuredTable, to: number): number {
  return cells.filter(({ row, end }) => row < to && end > to).length;
}

/** Whether every label over the cut fits into its part above it and its part below. */
function leavesRoomForLabels(measured: MeasuredTable, from: number, to: number): boolean {
  return measured.cells.every(({ row, end, text }) => {
    if (row >= to || end <= to) return true;
    const above = tableHeight(measured, Math.max(row, from), to);
    const below = tableHeight(measured, to, end);
    return text.height <= above && text.height <= below;
  });
}
