import { leavesOf } from '#domain/cells.ts';
import type { Leaf, TableBlock } from '#domain/table-template.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { type EditionRow, editionRows, groupKeys, keysOf } from './edition-rows.ts';
import { foldLabel } from './fold-label.ts';

/** A column of a block and the folded labels that mean it. */
export interface EditionColumn {
  leaf: Leaf;
  keys: readonly string[];
}

/** Everything an edition prints in and around its tables, folded for comparing. */
export interface EditionWords {
  edition: ReportTemplate;
  rows: readonly EditionRow[];
  /** Rows by each label that means them. */
  byKey: ReadonlyMap<string, readonly EditionRow[]>;
  /** Labels of groups of rows: they open rows but are none. */
  rowGroups: ReadonlySet<string>;
  /** What may stand above the first row of a block. */
  heads: ReadonlyMap<TableBlock, HeadWords>;
  /** The full-width rows above blocks. */
  captions: ReadonlySet<string>;
  /** Every word of every head: a row may bear the same name as a column. */
  headWords: ReadonlySet<string>;
}

export interface HeadWords {
  columns: readonly EditionColumn[];
  /** Groups of columns, the caption, the corner, the head of the units. */
  around: ReadonlySet<string>;
  /** All of it end to end: a wrapped label is a stretch of this. */
  text: string;
}

/** Heads that offices print beside the form's: they hold no figure. */
const USUAL_HEADS = [
  '单位',
  '计量单位',
  '序号',
  '代码',
  '编号',
  '指标名称',
  '统计指标',
  '信息内容',
  '项目',
  '指标',
];

const prepared = new WeakMap<ReportTemplate, EditionWords>();

/** An edition prepared for being looked for in sources; once, however many sources there are. */
export function editionWords(edition: ReportTemplate): EditionWords {
  const words = prepared.get(edition) ?? prepare(edition);
  prepared.set(edition, words);
  return words;
}

function prepare(edition: ReportTemplate): EditionWords {
  const rows = editionRows(edition);
  const byKey = new Map<string, EditionRow[]>();
  for (const row of rows) {
    for (const key of row.keys) byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  const blocks = edition.tables.flatMap((table) => table.blocks);
  const heads = blocks.map((block) => [block, headWords(block)] as const);
  return {
    edition,
    rows,
    byKey,
    rowGroups: new Set(blocks.flatMap((block) => groupKeys(block.rows))),
    heads: new Map(heads),
    captions: new Set(
      blocks.flatMap(({ caption }) => (caption === undefined ? [] : [foldLabel(caption)])),
    ),
    headWords: new Set(
      heads.flatMap(([, { around, columns }]) => [
        ...around,
        ...columns.flatMap(({ keys }) => keys),
      ]),
    ),
  };
}

function headWords(block: TableBlock): HeadWords {
  const columns = leavesOf(block.columns).map((leaf) => ({ leaf, keys: keysOf(leaf) }));
  const printed = [block.caption, block.corner, block.unitColumn?.label, ...USUAL_HEADS];
  const around = [
    ...printed.flatMap((text) => (text === undefined ? [] : [foldLabel(text)])),
    ...groupKeys(block.columns),
  ].filter((key) => key !== '');
  const text = [...around, ...columns.flatMap((column) => column.keys)].join('|');
  return { columns, around: new Set(around), text };
}
