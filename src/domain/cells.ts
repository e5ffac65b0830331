import { type CellAddress, cellAddress } from './address.ts';
import type {
  CellTraits,
  Group,
  Leaf,
  TableBlock,
  TableNode,
  TableTemplate,
} from './table-template.ts';

/** 单元格: where a row leaf and a column leaf meet, with what its figure is like. */
export interface Cell {
  address: CellAddress;
  table: TableTemplate;
  block: TableBlock;
  row: Leaf;
  column: Leaf;
  kind: 'figure' | 'text';
  unit: string;
  decimals: number;
  signed: boolean;
  aggregate: 'sum' | 'own';
  /** In a total row or a total column. */
  total: boolean;
}

/** Whether a node of a row or column tree is a group. */
export function isGroup(node: TableNode): node is Group {
  return 'children' in node;
}

/** The leaves under some nodes, in the order the form prints them. */
export function leavesOf(nodes: readonly TableNode[]): Leaf[] {
  return nodes.flatMap((node) => (isGroup(node) ? leavesOf(node.children) : [node]));
}

/** How many levels of heading stand over the leaves, the leaves included. */
export function depthOf(nodes: readonly TableNode[]): number {
  return Math.max(0, ...nodes.map((node) => 1 + (isGroup(node) ? depthOf(node.children) : 0)));
}

/** All cells of a table: block by block, row by row, from left to right. */
export function cellsOf(table: TableTemplate): Cell[] {
  return table.blocks.flatMap((block) => cellsOfBlock(table, block));
}

/** The cells of one block of a table, row by row. */
export function cellsOfBlock(table: TableTemplate, block: TableBlock): Cell[] {
  const columns = leavesOf(block.columns);
  return leavesOf(block.rows).flatMap((row) =>
    columns
      .filter((column) => !isDashed(row, column))
      .map((column) => cellAt(table, block, row, column)),
  );
}

/** Whether a row that only heads others meets a column of figures: the form prints a dash there. */
export function isDashed(row: Leaf, column: Leaf): boolean {
  return row.noFigure !== undefined && column.kind !== 'text';
}

function cellAt(table: TableTemplate, block: TableBlock, row: Leaf, column: Leaf): Cell {
  const trait = <Key extends keyof CellTraits>(key: Key): CellTraits[Key] =>
    row[key] ?? column[key] ?? table[key];
  return {
    address: cellAddress(table.id, row.id, column.id),
    table,
    block,
    row,
    column,
    kind: trait('kind') ?? 'figure',
    unit: trait('unit') ?? '',
    decimals: trait('decimals') ?? 0,
    signed: trait('signed') ?? false,
    aggregate: trait('aggregate') ?? 'sum',
    total: row.total === true || column.total === true,
  };
}
