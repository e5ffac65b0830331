import { depthOf, isGroup, leavesOf } from '#domain/cells.ts';
import type { Leaf, TableNode } from '#domain/table-template.ts';

/** A heading at the left of the rows, merged over as many as it speaks for. */
export interface RowLabel {
  label: string;
  /** From the left, counted from 0. */
  level: number;
  kind: 'row' | 'group' | 'upright';
  rows: number;
  columns: number;
  /** How many rows above it is a part of: 其中. */
  indent: number;
}

/** 行: a row of figures with the headings that begin in it. */
export interface FigureRow {
  leaf: Leaf;
  labels: readonly RowLabel[];
  /** Another group of rows begins below it. */
  edge: boolean;
  /** Stays in sight at the foot, with so many such rows below it. */
  pinned?: { below: number; first: boolean };
}

/** The rows under some nodes, with their merged headings. */
export function figureRows(nodes: readonly TableNode[]): FigureRow[] {
  const depth = depthOf(nodes);
  const rows = rowsUnder(nodes, { level: 0, depth });
  const leaves = new Map(rows.map(({ leaf }) => [leaf.id, leaf]));
  return rows.map((row, index) => {
    const next = rows[index + 1];
    const begins = next?.labels[0];
    const pinned = row.leaf.pinned && {
      below: rows.slice(index + 1).filter(({ leaf }) => leaf.pinned).length,
      first: !rows[index - 1]?.leaf.pinned,
    };
    return {
      ...row,
      labels: row.labels.map((label) =>
        label.kind === 'row' ? { ...label, indent: indentOf(row.leaf, leaves) } : label,
      ),
      edge: depth > 1 && begins !== undefined && begins.level < depth - 1,
      ...(pinned && { pinned }),
    };
  });
}

function indentOf(leaf: Leaf, leaves: ReadonlyMap<string, Leaf>): number {
  const above = leaf.under === undefined ? undefined : leaves.get(leaf.under);
  return above ? 1 + indentOf(above, leaves) : 0;
}

function rowsUnder(
  nodes: readonly TableNode[],
  at: { level: number; depth: number },
): Pick<FigureRow, 'leaf' | 'labels'>[] {
  return nodes.flatMap((node) => {
    if (!isGroup(node)) return [{ leaf: node, labels: [rowLabel(node, at)] }];
    const [first, ...rest] = rowsUnder(node.children, { ...at, level: at.level + 1 });
    if (!first) return [];
    const label: RowLabel = {
      label: node.label,
      level: at.level,
      kind: node.vertical ? 'upright' : 'group',
      rows: leavesOf([node]).length,
      columns: 1,
      indent: 0,
    };
    return [{ ...first, labels: [label, ...first.labels] }, ...rest];
  });
}

function rowLabel(leaf: Leaf, at: { level: number; depth: number }): RowLabel {
  return {
    label: leaf.label,
    level: at.level,
    kind: 'row',
    rows: 1,
    columns: at.depth - at.level,
    indent: 0,
  };
}
