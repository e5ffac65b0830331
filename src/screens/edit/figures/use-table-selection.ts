import { useEffect, useMemo } from 'react';
import { cellAddress } from '#domain/address.ts';
import { isDashed, leavesOf } from '#domain/cells.ts';
import type { TableTemplate } from '#domain/table-template.ts';
import { useFocusRequest } from '#session/use-focus-request.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { createGridSelection, type GridSelection } from '#ui/grid/grid-selection.ts';
import type { GridShape } from '#ui/grid/grid-shape.ts';
import { useFocusedCellsStore } from '../focused-cells.tsx';
import { answerRequest, requestWaits } from './focus-requests.ts';

/** The selection of a table, told to the panel and the status bar. */
export function useTableSelection(table: TableTemplate): GridSelection {
  const focused = useFocusedCellsStore();
  const selection = useMemo(() => createGridSelection(gridShape(table)), [table]);
  useEffect(() => {
    const tell = () => {
      const now = { cell: selection.focused(), selected: selection.cells().flat().filter(Boolean) };
      const { cell, selected } = focused.get();
      if (cell !== now.cell || selected.join() !== now.selected.join()) focused.set(now);
    };
    tell();
    const stop = selection.subscribe(tell);
    return () => {
      stop();
      focused.set({ selected: [] });
    };
  }, [focused, selection]);
  return selection;
}

/** Moves the focus to the cell that was asked for, if it stands in this grid. */
export function useFocusOnRequest(
  selection: GridSelection,
  focus: (place: { row: number; column: number }) => void,
): void {
  const session = useReportSession();
  const request = useFocusRequest();
  useEffect(() => {
    const place = request && selection.placeOf(request.address);
    if (!place || !requestWaits(session, request)) return;
    answerRequest(session, request);
    focus(place);
  }, [session, request, selection, focus]);
}

/** The addresses of a table row by row, blocks one below the other; empty where the form prints a dash. */
function gridShape(table: TableTemplate): GridShape {
  return table.blocks.flatMap((block) =>
    leavesOf(block.rows).map((row) =>
      leavesOf(block.columns).map((column) =>
        isDashed(row, column) ? '' : cellAddress(table.id, row.id, column.id),
      ),
    ),
  );
}
