import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import { cellAddress } from '#domain/address.ts';
import { type Cell, isGroup } from '#domain/cells.ts';
import type { TableNode } from '#domain/table-template.ts';
import { GridDash } from '#ui/grid/grid-dash.tsx';
import { ReportCell } from './figure-cell.tsx';
import type { FigureRow } from './row-labels.ts';

export const features = tableFeatures({});
const helper = createColumnHelper<typeof features, FigureRow>();

/** A column, or a heading over several. */
export type FigureColumn = ReturnType<typeof helper.display> | ReturnType<typeof helper.group>;

/** The columns of a block as the table library knows them; groups stand over their children. */
export function figureColumns(
  nodes: readonly TableNode[],
  table: string,
  cells: ReadonlyMap<string, Cell>,
): FigureColumn[] {
  return nodes.map((node) =>
    isGroup(node)
      ? helper.group({
          id: `over ${node.label}`,
          header: node.label,
          columns: figureColumns(node.children, table, cells),
        })
      : helper.display({
          id: node.id,
          header: node.label,
          cell: ({ row }) => {
            const cell = cells.get(cellAddress(table, row.original.leaf.id, node.id));
            return cell ? (
              <ReportCell cell={cell} />
            ) : (
              <GridDash columns={node.span}>{row.original.leaf.noFigure}</GridDash>
            );
          },
        }),
  );
}
