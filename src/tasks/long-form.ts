import type { CellAddress } from '#domain/address.ts';
import { type Cell, cellsOf, isGroup } from '#domain/cells.ts';
import { readFigure } from '#domain/figure.ts';
import type { TableNode } from '#domain/table-template.ts';
import { writeCsv } from '#formats/csv/write-csv.ts';
import { checkFigures, type FilledReport } from './check-figures.ts';

/** A report to be written a cell a line, and what is known of where it came from. */
export interface LongFormReport extends FilledReport {
  /** Cells whose figure or place the reading of a document left open. */
  unsure: readonly CellAddress[];
  /** Name of the document it was read from. */
  origin?: string;
}

/** The heads of the columns. The file is Chinese in either language, as all that is exported. */
const HEADS = ['单位', '年度', '格式', '地址', '指标', '数据', '填报原文', '确定', '来源'];
const COMPUTED = '自动合计';

/**
 * 长表: every cell of some reports, one a line, for those who count over many: unit, year, edition, address, labels from
 * the outermost in, the value in plain digits, the text as typed, whether it is certain, where it came from. CSV in UTF-8.
 */
export function longForm(reports: readonly LongFormReport[]): string {
  return writeCsv([HEADS, ...reports.flatMap(rowsOf)]);
}

function rowsOf({ report, template, unsure, origin = '' }: LongFormReport): string[][] {
  const { totals } = checkFigures({ report, template });
  const open = new Set(unsure);
  return template.tables.flatMap(cellsOf).map((cell) => {
    const { address } = cell;
    const { value, typed, certain } = contentOf(cell, report);
    const computed = typed === '' ? totals[address] : undefined;
    const told = report.sources[address] ?? (typed === '' ? '' : origin);
    return [
      report.unit.name,
      String(report.year),
      template.id,
      address,
      labelsOf(cell).join(' / '),
      computed ?? value,
      typed,
      certain && !open.has(address) ? '是' : '否',
      computed === undefined ? told : COMPUTED,
    ];
  });
}

function contentOf(
  cell: Cell,
  { figures, texts }: FilledReport['report'],
): { value: string; typed: string; certain: boolean } {
  const { address, kind } = cell;
  if (kind === 'text') {
    const text = texts[address] ?? '';
    return { value: text, typed: text, certain: true };
  }
  const typed = figures[address] ?? '';
  const reading = readFigure(typed, cell);
  return {
    value: reading.state === 'read' ? reading.digits : '',
    typed,
    certain: reading.state !== 'unreadable',
  };
}

/** What stands over and beside a cell, from the outermost in. */
function labelsOf({ table, block, row, column }: Cell): string[] {
  const heads = [...pathTo(block.rows, row.id), ...pathTo(block.columns, column.id)];
  return [table.name, ...(block.caption === undefined ? [] : [block.caption]), ...heads];
}

function pathTo(nodes: readonly TableNode[], leaf: string): string[] {
  for (const node of nodes) {
    if (!isGroup(node)) {
      if (node.id === leaf) return [node.label];
      continue;
    }
    const path = pathTo(node.children, leaf);
    if (path.length > 0) return [node.label, ...path];
  }
  return [];
}
