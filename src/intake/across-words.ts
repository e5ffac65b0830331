import type { Leaf, TableBlock } from '#domain/template.ts';
import { groupKeys, keysOf } from './edition-rows.ts';
import type { EditionColumn } from './edition-words.ts';

/** Leaves with the folded labels that mean them. */
export function labelled(leaves: readonly Leaf[]): EditionColumn[] {
  return leaves.map((leaf) => ({ leaf, keys: keysOf(leaf) }));
}

/** Folded labels of all groups over the rows and columns of a block. */
export function groupKeysOf(block: TableBlock): string[] {
  return [...groupKeys(block.rows), ...groupKeys(block.columns)];
}
