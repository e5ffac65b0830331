import type { CellAddress } from '#domain/address.ts';
import { leavesOf } from '#domain/cells.ts';
import type { ImportedReport, SourcePlace } from '#domain/imported-report.ts';
import type { BrokenTable } from '#domain/original-document.ts';
import type { TableBlock } from '#domain/table-template.ts';
import type { ReportTemplate } from '#domain/template.ts';
import type { SourceBlock, SourceTable } from '#formats/source-tree.ts';

/** Fewer rows tell nothing of their table. */
const FEWEST = 5;

/** A cell that was read, and where. */
interface ReadCell {
  cell: CellAddress;
  place: SourcePlace;
}

/** Tables that the document shows in pieces, or with rows of unequal length. Pages of a PDF are not judged: a reader goes by its lines. */
export function brokenTables(
  { tables }: ReportTemplate,
  { cells }: ImportedReport,
  blocks: readonly SourceBlock[],
): BrokenTable[] {
  return tables.flatMap(({ id, blocks: parts }) =>
    parts.flatMap((part): BrokenTable[] => {
      const rows = new Set(leavesOf(part.rows).map((leaf) => leaf.id));
      const read = Object.entries(cells).flatMap(([cell, { place }]): ReadCell[] => {
        const [table, row = ''] = cell.split('.');
        return table === id && rows.has(row) ? [{ cell, place }] : [];
      });
      const how = howBroken(part, read, blocks);
      const [first] = read;
      return how && first ? [{ table: id, how, cell: first.cell }] : [];
    }),
  );
}

function howBroken(
  { rows }: TableBlock,
  read: readonly ReadCell[],
  blocks: readonly SourceBlock[],
): BrokenTable['how'] | undefined {
  const judged = read.filter(({ place }) => place.page === undefined && place.embedded !== true);
  if (leavesOf(rows).length < FEWEST || judged.length < read.length || read.length === 0) return;
  const loose = judged.filter(({ place }) => place.paragraph !== undefined).length;
  if (loose * 2 > judged.length) return 'scattered';
  const used = new Set(judged.flatMap(({ place }) => place.table ?? []));
  if (used.size >= FEWEST) return 'scattered';
  const sources = blocks.filter(
    (block): block is SourceTable => block.kind === 'table' && !block.sheet && holds(block, used),
  );
  return sources.some((source) => isRagged(source)) ? 'ragged' : undefined;
}

function holds({ rows }: SourceTable, used: ReadonlySet<number>): boolean {
  const table = rows.flat()[0]?.place.table;
  return table !== undefined && used.has(table);
}

/** Whether some rows of a table end before others do, cells that reach down from above counted. */
function isRagged({ rows }: SourceTable): boolean {
  const ends = rows.map(() => 0);
  rows.forEach((cells, at) => {
    for (const { column, colSpan, rowSpan } of cells) {
      for (let row = at; row < Math.min(rows.length, at + rowSpan); row += 1) {
        ends[row] = Math.max(ends[row] ?? 0, column + colSpan);
      }
    }
  });
  return new Set(ends).size > 1;
}
