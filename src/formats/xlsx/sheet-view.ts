import { isEntry } from '../html/table-headers.ts';
import { referenceOf } from './cell-reference.ts';
import type { SheetPlan } from './sheets.ts';

/** How many rows at the top and columns at the left stay in sight. */
export interface FrozenParts {
  rows: number;
  columns: number;
}

/** The titles, the head of the table and the labels beside its figures. */
export function frozenParts({ block, titles }: SheetPlan): FrozenParts {
  const entries = block.rows.flatMap(({ cells }) => cells.filter(isEntry));
  const columns = entries.length > 0 ? Math.min(...entries.map(({ column }) => column)) : 0;
  return { rows: titles.length + block.headerRows, columns };
}

/** The view of a sheet with its frozen panes. */
export function writeView({ rows, columns }: FrozenParts, selected: boolean): string {
  const corner = referenceOf({ row: rows, column: columns });
  const pane = columns > 0 ? 'bottomRight' : 'bottomLeft';
  const split = `${columns > 0 ? `xSplit="${columns}" ` : ''}ySplit="${rows}"`;
  return (
    `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    `<pane ${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}
