import { composeDocument } from '#document/compose/compose-document.ts';
import type { DocBlock, ReportDocument, TableBlock } from '#document/tree.ts';
import type { Report } from '#domain/report.ts';
import { seed, template } from '../../files.ts';

export const edition = await template('2021');
export const report = seed('yichun-2021').report;

/** 宜春 2021 as it is printed, with some of its report changed. */
export function printed(
  changes: Partial<Report> = {},
  totals: Readonly<Record<string, string>> = {},
): ReportDocument {
  const composition = { template: edition, totals, savedOn: '2022-01-20' };
  return composeDocument({ ...report, ...changes }, composition);
}

/** A table of a printed report. */
export function tableOf({ blocks }: ReportDocument, id: string): TableBlock {
  const found = blocks.find((block) => block.kind === 'table' && block.table === id);
  if (found?.kind !== 'table') throw new Error(id);
  return found;
}

/** A printed report of these blocks alone. */
export function documentOf(blocks: readonly DocBlock[]): ReportDocument {
  return {
    title: '年报',
    language: 'zh-CN',
    author: '宜春市人民政府',
    date: '2022-01-20',
    front: [],
    blocks,
    attachments: [],
  };
}

/** A table of one column, each text in a cell of its own. */
export function textTable(texts: readonly string[]): TableBlock {
  return {
    kind: 'table',
    id: 'texts',
    section: 'other',
    table: 'texts',
    title: '文字',
    widths: [9740],
    headerRows: 0,
    rows: texts.map((text) => ({
      cells: [{ text, column: 0, colSpan: 1, rowSpan: 1, role: 'text', align: 'left' }],
    })),
  };
}
