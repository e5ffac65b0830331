import { leavesOf } from '#domain/cells.ts';
import type { Leaf, TableBlock } from '#domain/table-template.ts';
import { groupKeys, keysOf } from './edition-rows.ts';
import type { EditionColumn, HeadWords } from './edition-words.ts';

/** A block that the form prints as one line of figures: its rows, and the words over them. */
export interface AcrossWords extends HeadWords {
  rows: readonly EditionColumn[];
  /** The cells from left to right. */
  cells: readonly { row: Leaf; column: Leaf }[];
}

const prepared = new WeakMap<TableBlock, AcrossWords>();

/** The words over a block whose rows stand side by side. */
export function acrossWords(block: TableBlock): AcrossWords {
  const words = prepared.get(block) ?? prepare(block);
  prepared.set(block, words);
  return words;
}

function prepare(block: TableBlock): AcrossWords {
  const [rows, columns] = [labelled(leavesOf(block.rows)), labelled(leavesOf(block.columns))];
  const around = new Set([
    ...groupKeys(block.rows),
    ...groupKeys(block.columns),
    ...rows.flatMap(({ keys }) => keys),
  ]);
  return {
    rows,
    columns,
    around,
    text: [...around, ...columns.flatMap(({ keys }) => keys)].join('|'),
    cells: rows.flatMap((row) => columns.map((column) => ({ row: row.leaf, column: column.leaf }))),
  };
}

function labelled(leaves: readonly Leaf[]): EditionColumn[] {
  return leaves.map((leaf) => ({ leaf, keys: keysOf(leaf) }));
}
