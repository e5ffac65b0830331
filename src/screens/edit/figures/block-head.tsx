import { cellAddress } from '#domain/address.ts';
import { leavesOf } from '#domain/cells.ts';
import type { TableBlock, TableTemplate } from '#domain/table-template.ts';
import { GridHead } from '#ui/grid/grid-head.tsx';
import { HEAD_ROW } from './table-measures.ts';
import type { FigureBlockModel } from './use-figure-block.ts';

export interface BlockHeadProps {
  table: TableTemplate;
  block: TableBlock;
  drawn: FigureBlockModel;
  /** Stays in sight while the rows scroll. */
  stays: boolean;
}

/** The column headings of a block, with the corner over its labels. */
export function BlockHead({ table, block, drawn, stays }: BlockHeadProps) {
  const groups = drawn.model.getHeaderGroups();
  const look = stays ? (['stays'] as const) : [];
  const spans = new Map(leavesOf(block.columns).map((leaf) => [leaf.id, leaf.span]));
  return groups.map((group, level) => (
    <tr key={group.id}>
      {level === 0 && (
        <GridHead
          kind="corner"
          look={block.cornerIsNote ? [...look, 'note'] : look}
          span={{ rows: groups.length, columns: drawn.labelDepth }}
          {...(stays && { style: { top: 0, left: 0 } })}
        >
          {block.corner}
        </GridHead>
      )}
      {level === 0 && block.unitColumn && (
        <GridHead
          kind="column"
          look={look}
          span={{ rows: groups.length }}
          {...(stays && { style: { top: 0 } })}
        >
          {block.unitColumn.label}
        </GridHead>
      )}
      {group.headers
        .filter((header) => header.rowSpan > 0)
        .map((header) => (
          <GridHead
            key={header.id}
            kind="column"
            look={look}
            span={{
              rows: header.rowSpan,
              columns: spans.get(header.column.id) ?? header.colSpan,
            }}
            covers={columnCells(table, block, header.column.id)}
            {...(stays && { style: { top: level * HEAD_ROW } })}
          >
            {String(header.column.columnDef.header)}
          </GridHead>
        ))}
    </tr>
  ));
}

/** The cells under a column; none under a heading over several. */
function columnCells(table: TableTemplate, block: TableBlock, column: string): string[] {
  if (!leavesOf(block.columns).some((leaf) => leaf.id === column)) return [];
  return leavesOf(block.rows).map((row) => cellAddress(table.id, row.id, column));
}
