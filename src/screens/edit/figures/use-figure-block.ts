import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import { depthOf } from '#domain/cells.ts';
import type { TableBlock, TableTemplate } from '#domain/table-template.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { cellIndex } from './cell-index.ts';
import { features, figureColumns } from './figure-columns.tsx';
import { figureRows } from './row-labels.ts';

/** A block of a table as it is drawn: its rows, its columns and how deep its headings are. */
export function useFigureBlock(table: TableTemplate, block: TableBlock) {
  const { template } = useReportSession();
  const columns = useMemo(
    () => figureColumns(block.columns, table.id, cellIndex(template)),
    [template, table, block],
  );
  const data = useMemo(() => figureRows(block.rows), [block]);
  const model = useTable({ features, columns, data, getRowId: (row) => row.leaf.id }, nothing);
  return { model, labelDepth: depthOf(block.rows) };
}

/** A block as it is drawn. */
export type FigureBlockModel = ReturnType<typeof useFigureBlock>;

/** The table's own state never changes: nothing to subscribe to. */
function nothing(): null {
  return null;
}
