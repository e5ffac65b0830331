import type { DocCell, TableBlock } from '#document/tree.ts';
import type { HtmlContext } from './context.ts';
import { inlineHtml } from './escape-html.ts';
import { writeCell } from './table-cell.ts';
import { headCells } from './table-headers.ts';

/** A table with more columns is wider than a phone. */
const fewColumns = 6;

/** A printed table, in a region that scrolls by finger or by key where the table is wider than the screen. */
export function writeTable(block: TableBlock, context: HtmlContext): string {
  const id = context.ids.get(block) ?? '';
  const idOf = (cell: DocCell, row: number) => `${id}-${row + 1}-${cell.column + 1}`;
  const ids = new Map(
    block.rows.flatMap(({ cells }, row) => cells.map((cell) => [cell, idOf(cell, row)] as const)),
  );
  const rows = headCells(block.rows).map(
    (cells) => `<tr>${cells.map((cell) => writeCell(cell, ids)).join('')}</tr>`,
  );
  return [
    `<section class="scroll" aria-labelledby="${id}" tabindex="0">`,
    `<table${block.widths.length > fewColumns ? ' class="wide"' : ''}>`,
    `<caption id="${id}">${inlineHtml(block.title)}</caption>`,
    `<colgroup>${'<col>'.repeat(block.widths.length)}</colgroup>`,
    ...partsOf(block).flatMap(({ tag, from, to }) => [
      `<${tag}>`,
      ...rows.slice(from, to),
      `</${tag}>`,
    ]),
    '</table>',
    '</section>',
  ].join('\n');
}

/** The widths of a table's columns, said in the style of the page: its cells carry none. */
export function columnStyle({ widths }: TableBlock, id: string): string {
  return sharesOf(widths)
    .map((share, at) => `#${id}~colgroup>col:nth-child(${at + 1}){width:${share}%}`)
    .join('\n');
}

/** Per cent of the whole, to one hundredth. */
export function sharesOf(widths: readonly number[]): number[] {
  const sum = widths.reduce((left, width) => left + width, 0);
  return widths.map((width) => Math.round((width / sum) * 10_000) / 100);
}

interface TablePart {
  tag: 'thead' | 'tbody';
  from: number;
  to: number;
}

/** The head, and the parts of the body: a caption begins one. */
function partsOf({ rows, headerRows }: TableBlock): TablePart[] {
  const starts = rows.flatMap(({ cells }, row) =>
    row === 0 || row === headerRows || cells.some(({ role }) => role === 'caption') ? [row] : [],
  );
  return starts.map((from, index) => ({
    tag: from < headerRows ? 'thead' : 'tbody',
    from,
    to: starts[index + 1] ?? rows.length,
  }));
}
