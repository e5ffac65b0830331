import { addressParts, type CellAddress, cellAddress } from '#domain/address.ts';

/** Texts of cells by table, row and column. Empty and absent are the same blank. */
export type CellTree = Record<string, Record<string, Record<string, string | undefined>>>;

/** Texts of cells by address, blanks left out, in the order of the tree. */
export function flatten(tree: CellTree): Record<CellAddress, string> {
  const flat: Record<CellAddress, string> = {};
  for (const [table, rows] of Object.entries(tree)) {
    for (const [row, columns] of Object.entries(rows)) {
      for (const [column, text] of Object.entries(columns)) {
        if (text) flat[cellAddress(table, row, column)] = text;
      }
    }
  }
  return flat;
}

/** Texts of cells by table, row and column. */
export function nest(flat: Readonly<Record<CellAddress, string>>): CellTree {
  const tree: CellTree = {};
  for (const [address, text] of Object.entries(flat)) {
    const { table, row, column } = addressParts(address);
    const rows = tree[table] ?? {};
    tree[table] = rows;
    const columns = rows[row] ?? {};
    rows[row] = columns;
    columns[column] = text;
  }
  return tree;
}
