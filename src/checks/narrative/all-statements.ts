import { isGroup, leavesOf } from '#domain/cells.ts';
import type { TableNode, TableTemplate } from '#domain/table-template.ts';
import { matchesOf } from '../matches.ts';
import type { CheckedBlock, CheckedText } from '../text.ts';
import { type Notice, placeIn, type TextCheck } from '../text-check.ts';
import { PRACTICE } from '../wording/sources.ts';
import { sentencesIn } from './sentences.ts';

const ALL = /(?:均|全部|一律)(?:获得?|被|予以?|为|结果)?/g;

/** 均、全部: cases that all ended one way leave the other columns of their row at 0. */
export const allStatements: TextCheck = {
  id: 'allStatements',
  severity: 'mustExplain',
  source: PRACTICE,
  find: (text) =>
    text.blocks.flatMap((block) =>
      matchesOf(block.text, ALL).flatMap((match) => ofMatch(text, block, match)),
    ),
  examples: {
    fires: ['因政府信息公开被申请行政复议28件，均获维持。', '政府信息公开行政诉讼11件，全部维持。'],
    silent: [
      '政府信息公开复议后起诉2件，均获维持。',
      '因政府信息公开被申请行政复议28件，均按期答复。',
      '全部栏目均维持正常更新。',
    ],
  },
};

function ofMatch(text: CheckedText, block: CheckedBlock, match: RegExpExecArray): Notice[] {
  const { index: start, 0: word } = match;
  const sentence = sentencesIn(block).find((one) => one.start <= start && start < one.end);
  if (!sentence) return [];
  const before = block.text.slice(sentence.start, start);
  const after = block.text.slice(start + word.length, sentence.end);
  return text.template.tables.flatMap((table): Notice[] => {
    const others = otherCells(table, before, after);
    const cells = others?.cells.filter((cell) => Number(text.printed(cell)) > 0) ?? [];
    if (!others || cells.length === 0) return [];
    const end = start + word.length + others.result.length;
    const quote = block.text.slice(start, end);
    const counts = cells.map((cell) => text.printed(cell)).join('、');
    return [
      {
        places: [placeIn(block, start, end), ...cells.map((cell) => ({ cell }))],
        values: { quote, table: table.name, row: others.row, counts },
        quote,
      },
    ];
  });
}

interface OtherCells {
  row: string;
  result: string;
  cells: string[];
}

/** The cells that are 0 when all cases of the row named before ended as the words after say. */
function otherCells(table: TableTemplate, before: string, after: string): OtherCells | undefined {
  for (const { layout, rows, columns } of table.blocks) {
    if (layout !== 'rowsAcross') continue;
    const leaves = leavesOf(columns);
    const names = (leaf: (typeof leaves)[number]) => [leaf.label, ...(leaf.aliases ?? [])];
    const named = leaves.flatMap((leaf) =>
      names(leaf)
        .filter((name) => after.startsWith(name))
        .map((result) => ({ leaf, result })),
    );
    const [column] = named;
    const row = lastNamed(rows, before);
    if (!column || !row) continue;
    const cells = leavesOf([row]).flatMap((leaf) =>
      leaves
        .filter((one) => !one.total && one.id !== column.leaf.id)
        .map((one) => `${table.id}.${leaf.id}.${one.id}`),
    );
    return { row: row.label, result: column.result, cells };
  }
  return undefined;
}

/** The row, or the heading over rows, that is named last. */
function lastNamed(rows: readonly TableNode[], said: string): TableNode | undefined {
  const all = rows.flatMap((row) => (isGroup(row) ? [row, ...row.children] : [row]));
  const found = all.map((row) => ({ row, at: said.lastIndexOf(row.label) }));
  return found.filter((one) => one.at >= 0).sort((a, b) => b.at - a.at)[0]?.row;
}
