import type { Block, TableBlockRef } from './report.ts';
import type { SectionBlock } from './template.ts';

/** Whether a table stands among the blocks of a section or an attachment, of the edition or of a report. */
export function holdsTable(blocks: readonly (Block | SectionBlock)[], table: string): boolean {
  return blocks.some((block) => block.kind === 'table' && block.table === table);
}

/** The block that shows a table in a part of a report. */
export function tableBlock(part: string, table: string): TableBlockRef {
  return { id: `${part}-${table}`, kind: 'table', table };
}
