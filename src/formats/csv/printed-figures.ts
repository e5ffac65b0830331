import type { DocBlock, ReportDocument } from '#document/tree.ts';
import { headCells, isEntry } from '../html/table-headers.ts';
import { writeCsv } from './write-csv.ts';

/** The heads of the columns; the address is that of the cell in the edition's tables. */
const HEADS = ['单位', '年度', '表', '指标', '数据', '地址'];

/**
 * 公布数据: what the tables of a report print, a cell a line, for machines: read off the composed document, so that it
 * holds nothing that is not printed. Labels stand from the outermost in, parted by ` / `.
 */
export function printedFigures(document: ReportDocument): string {
  const { author, year } = document;
  const blocks: readonly DocBlock[] = [
    ...document.blocks,
    ...document.attachments.flatMap((attachment) => attachment.blocks),
  ];
  const rows = blocks.flatMap((block) =>
    block.kind !== 'table'
      ? []
      : headCells(block.rows)
          .flat()
          .filter(({ cell }) => isEntry(cell))
          .map(({ cell, headings }) => [
            author,
            String(year ?? ''),
            block.title,
            headings.map(({ text }) => text).join(' / '),
            cell.text,
            cell.cell ?? '',
          ]),
  );
  return writeCsv([HEADS, ...rows]);
}
