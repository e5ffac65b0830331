import { isGroup, leavesOf } from '#domain/cells.ts';
import type { TableNode, TableTemplate } from '#domain/table-template.ts';
import { keysOf } from './edition-rows.ts';
import { foldLabel } from './fold-label.ts';
import type { SourceLine } from './source-lines.ts';

const known = new WeakMap<TableTemplate, string>();

/** Whether a line within a table only repeats what the form prints: a head on the next page, a group, part of a label. */
export function isTableWord({ pieces }: SourceLine, table: TableTemplate): boolean {
  const words = known.get(table) ?? wordsOf(table);
  known.set(table, words);
  const isWord = (folded: string) => /\p{Script=Han}/u.test(folded) && words.includes(folded);
  return pieces.every(({ text, folded }) => text === '' || isWord(folded));
}

function wordsOf(table: TableTemplate): string {
  const texts = table.blocks.flatMap((block) => [
    ...[table.title, table.name, block.caption, block.corner, block.unitColumn?.label].flatMap(
      (one) => (one === undefined ? [] : [foldLabel(one)]),
    ),
    ...[block.rows, block.columns].flatMap((nodes) => [
      ...groupsOf(nodes),
      ...leavesOf(nodes).flatMap(keysOf),
    ]),
  ]);
  return texts.join('|');
}

function groupsOf(nodes: readonly TableNode[]): string[] {
  return nodes.flatMap((node) =>
    isGroup(node) ? [...keysOf(node), ...groupsOf(node.children)] : [],
  );
}
