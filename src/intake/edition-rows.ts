import { isGroup, leavesOf } from '#domain/cells.ts';
import type { Group, Leaf, TableBlock, TableNode, TableTemplate } from '#domain/table-template.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { foldLabel, foldWithoutRemark } from './fold-label.ts';

/** A row of an edition that a row of the source may be. */
export interface EditionRow {
  /** Place among all rows of the edition, in the order it prints them. */
  order: number;
  table: TableTemplate;
  block: TableBlock;
  leaf: Leaf;
  /** Folded labels that mean this row. */
  keys: readonly string[];
  /** Folded labels of the groups it stands in. */
  groups: readonly string[];
  /** Folded label of the row above that it is a part of. */
  under?: string;
}

/** All rows of an edition's tables, in the order it prints them. */
export function editionRows(edition: ReportTemplate): EditionRow[] {
  const rows: EditionRow[] = [];
  for (const table of edition.tables) {
    for (const block of table.blocks) {
      const leaves = leavesOf(block.rows);
      for (const { leaf, groups } of within(block.rows, [])) {
        const above = leaves.find((one) => one.id === leaf.under);
        rows.push({
          order: rows.length,
          table,
          block,
          leaf,
          keys: keysOf(leaf),
          groups: groups.map((group) => foldLabel(group.label)),
          ...(above && { under: foldLabel(above.label) }),
        });
      }
    }
  }
  return rows;
}

/** Folded labels that mean a row, a column or a group, the remark at the end with and without. */
export function keysOf({ label, aliases = [] }: Leaf | Group): string[] {
  const all = [label, ...aliases].flatMap((one) => [foldLabel(one), foldWithoutRemark(one)]);
  return [...new Set(all)].filter((key) => key !== '');
}

/** Folded labels of all groups under some nodes. */
export function groupKeys(nodes: readonly TableNode[]): string[] {
  return nodes.flatMap((node) =>
    isGroup(node) ? [...keysOf(node), ...groupKeys(node.children)] : [],
  );
}

function within(
  nodes: readonly TableNode[],
  groups: readonly Group[],
): { leaf: Leaf; groups: readonly Group[] }[] {
  return nodes.flatMap((node) =>
    isGroup(node) ? within(node.children, [...groups, node]) : [{ leaf: node, groups }],
  );
}
