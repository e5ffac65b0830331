import type { TableBlock, TableTemplate } from '#domain/table-template.ts';
import { GridHead } from '#ui/grid/grid-head.tsx';
import { BlockHead } from './block-head.tsx';
import { BlockRows } from './block-rows.tsx';
import type { TableMeasures } from './table-measures.ts';
import { useFigureBlock } from './use-figure-block.ts';

export interface FigureBlockProps {
  table: TableTemplate;
  block: TableBlock;
  measures: TableMeasures;
}

/** A block of a table. The only one has headings that stay in sight; one of several stands under its caption. */
export function FigureBlock({ table, block, measures }: FigureBlockProps) {
  const drawn = useFigureBlock(table, block);
  const only = table.blocks.length === 1;
  const head = <BlockHead table={table} block={block} drawn={drawn} stays={only} />;
  return (
    <>
      {only && <thead>{head}</thead>}
      <tbody>
        {block.caption && (
          <tr>
            <GridHead kind="caption" span={{ columns: measures.columns }}>
              {block.caption}
            </GridHead>
          </tr>
        )}
        {!only && head}
        <BlockRows table={table} block={block} drawn={drawn} measures={measures} />
      </tbody>
    </>
  );
}
