import { leavesOf } from '#domain/cells.ts';
import type { Leaf, TableTemplate } from '#domain/table-template.ts';
import { keysOf } from './edition-rows.ts';
import { foldLabel } from './fold-label.ts';

/** A row of a table as a form has it: its label, and the names that stand beside its values. */
export interface FormRow {
  leaf: Leaf;
  keys: readonly string[];
  columns: readonly { leaf: Leaf; keys: readonly string[] }[];
  /** The names that the form prints over its rows. */
  corner?: string;
}

const prepared = new WeakMap<TableTemplate, readonly FormRow[]>();

/** The rows of a table with all their names. */
export function formRows(table: TableTemplate): readonly FormRow[] {
  const rows = prepared.get(table) ?? rowsOf(table);
  prepared.set(table, rows);
  return rows;
}

function rowsOf({ blocks }: TableTemplate): FormRow[] {
  return blocks.flatMap((block) => {
    const columns = leavesOf(block.columns).map((leaf) => ({ leaf, keys: keysOf(leaf) }));
    return leavesOf(block.rows).map((leaf) => ({
      leaf,
      keys: keysOf(leaf),
      columns,
      ...(block.corner !== undefined && { corner: foldLabel(block.corner) }),
    }));
  });
}
