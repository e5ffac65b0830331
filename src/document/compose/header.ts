import { depthOf, isGroup, leavesOf } from '#domain/cells.ts';
import type { Leaf, TableNode } from '#domain/table-template.ts';
import type { DocCell, DocRow } from '../tree.ts';

/** How many grid columns a node of a column tree takes. */
export function spanOf(node: TableNode): number {
  return leavesOf([node]).reduce((sum, leaf) => sum + (leaf.span ?? 1), 0);
}

/** Where a heading is drawn: its first grid column, its depth, and how deep the whole tree is. */
interface HeadingPlace {
  column: number;
  depth: number;
  levels: number;
}

/** The heading rows over some columns: groups above their leaves, a leaf down to the last row. */
export function headingRows(nodes: readonly TableNode[], firstColumn: number): DocRow[] {
  const levels = depthOf(nodes);
  const rows = Array.from({ length: levels }, (): { cells: DocCell[] } => ({ cells: [] }));
  const place = (siblings: readonly TableNode[], { column, depth }: HeadingPlace): void => {
    let at = column;
    for (const node of siblings) {
      const group = isGroup(node);
      rows[depth]?.cells.push(heading(node, at, group ? 1 : levels - depth));
      if (group) place(node.children, { column: at, depth: depth + 1, levels });
      at += spanOf(node);
    }
  };
  place(nodes, { column: firstColumn, depth: 0, levels });
  return rows;
}

function heading(node: TableNode, column: number, rowSpan: number): DocCell {
  const common = { text: node.label, column, colSpan: spanOf(node), rowSpan };
  return { ...common, role: 'columnHead', align: 'center' };
}

/** One line of the body: its leaf, and the label cells that begin in it. */
export interface LabelledLine {
  leaf: Leaf;
  labels: readonly DocCell[];
}

/** The lines of a body with their labels to the left: a group once, beside all its lines. `levels` is the number of label columns. */
export function labelledLines(
  nodes: readonly TableNode[],
  levels: number,
  depth = 0,
): LabelledLine[] {
  return nodes.flatMap((node) => {
    if (!isGroup(node)) return [{ leaf: node, labels: [label(node, depth, levels - depth, 1)] }];
    const [first, ...rest] = labelledLines(node.children, levels, depth + 1);
    if (!first) return [];
    const own = label(node, depth, 1, rest.length + 1);
    return [{ leaf: first.leaf, labels: [own, ...first.labels] }, ...rest];
  });
}

function label(node: TableNode, column: number, colSpan: number, rowSpan: number): DocCell {
  const vertical = isGroup(node) && node.vertical === true;
  return {
    text: node.label,
    column,
    colSpan,
    rowSpan,
    role: 'rowHead',
    align: vertical ? 'center' : 'left',
    ...(vertical && { vertical: true }),
  };
}
