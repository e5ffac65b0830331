import { cellAddress } from '#domain/address.ts';
import type { Leaf, TableBlock, TableTemplate } from '#domain/table-template.ts';
import { GridDash } from '#ui/grid/grid-dash.tsx';
import { GridHead } from '#ui/grid/grid-head.tsx';
import { GridRow } from '#ui/grid/grid-row.tsx';
import { LabelText } from './label-text.tsx';
import type { FigureRow, RowLabel } from './row-labels.ts';
import { FIGURE_ROW, labelLeft, type TableMeasures } from './table-measures.ts';
import type { FigureBlockModel } from './use-figure-block.ts';

const LABEL_PADDING = 8;
const INDENT = 14;

export interface BlockRowsProps {
  table: TableTemplate;
  block: TableBlock;
  drawn: FigureBlockModel;
  measures: TableMeasures;
}

/** The rows of a block, with their merged labels. */
export function BlockRows({ table, block, drawn, measures }: BlockRowsProps) {
  return drawn.model.getRowModel().rows.map((row) => {
    const cells = row.getAllCells();
    const covers = cells.map((cell) => cellAddress(table.id, row.id, cell.column.id));
    return (
      <GridRow key={row.id} {...rowLook(row.original)}>
        {row.original.labels.map((label) => (
          <GridHead
            key={label.level}
            kind={label.kind}
            span={{ rows: label.rows, columns: label.columns }}
            look={label.kind === 'row' && isSunk(row.original.leaf) ? ['sunk'] : []}
            style={{ left: labelLeft(measures, label.level), ...indented(label) }}
            {...(label.kind === 'row' && { covers })}
          >
            <LabelText label={label} />
          </GridHead>
        ))}
        {block.unitColumn && (
          <GridDash>{row.original.leaf.noFigure ?? row.original.leaf.unit}</GridDash>
        )}
        {cells.map((cell) => (
          <drawn.model.FlexRender key={cell.id} cell={cell} />
        ))}
      </GridRow>
    );
  });
}

/** A row of totals, or one that only heads others. */
function isSunk({ total, noFigure }: Leaf): boolean {
  return total === true || noFigure !== undefined;
}

/** 其中: a row that is part of one above stands further in. */
function indented({ indent }: RowLabel): { paddingLeft?: number } {
  return indent > 0 ? { paddingLeft: LABEL_PADDING + indent * INDENT } : {};
}

function rowLook({ leaf, edge, pinned }: FigureRow) {
  return {
    edge,
    sum: leaf.total === true,
    ...(pinned && { pinned: { first: pinned.first, below: pinned.below * FIGURE_ROW } }),
  };
}
