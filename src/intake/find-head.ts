import type { Group, Leaf, TableNode } from '#domain/table-template.ts';
import type { EditionWords, HeadWords } from './edition-words.ts';
import type { RowMatch } from './match-rows.ts';
import { type HeadColumn, namedColumns, resemblesHead } from './name-columns.ts';
import type { Piece, SourceLine } from './source-lines.ts';

/** 表头: what the source prints above the rows of a block. */
export interface Head {
  /** Columns after the label, from left to right. */
  columns: readonly HeadColumn[];
  /** The same as the form prints them, for rows that have as many values. */
  form: readonly HeadColumn[];
  /** The source table it stands in together with the row under it, where it does. */
  table?: number;
  /** First line of it. */
  from: number;
  /** The source names the columns; else they are taken to be the form's. */
  seen: boolean;
}

const UNIT_HEADS = new Set(['单位', '计量单位']);

/** Lines above the first row that may be its head. */
const MOST_LINES = 40;

/** The head of the block whose first row is `first`; nothing at or above `floor` belongs to it. */
export function findHead(
  lines: readonly SourceLine[],
  first: RowMatch,
  { words, floor }: { words: EditionWords; floor: number },
): Head {
  const { block } = first.row;
  const heads = words.heads.get(block);
  if (!heads) return { columns: [], form: [], from: first.from, seen: false };
  const from = firstLine(lines, first, { heads, floor, captions: words.captions });
  const pieces = lines
    .slice(from, first.from)
    .flatMap((line) => line.pieces)
    .filter(({ folded }) => folded !== '');
  const named = namedColumns(pieces, heads);
  const seen = named.some(({ leaf }) => leaf !== undefined);
  const form = formColumns(first);
  const columns = seen ? inOrder(named, heads, block.columns) : form;
  const table = lines[first.from]?.table;
  const isOver = lines.slice(from, first.from).some((line) => line.table === table);
  return { columns, form, from, seen, ...(table !== undefined && isOver && { table }) };
}

function firstLine(
  lines: readonly SourceLine[],
  first: RowMatch,
  { heads, floor, captions }: { heads: HeadWords; floor: number; captions: ReadonlySet<string> },
): number {
  const { table, sheet } = lines[first.from] ?? {};
  let from = first.from;
  for (let at = from - 1; at > floor && at >= first.from - MOST_LINES; at -= 1) {
    const line = lines[at];
    if (!line) break;
    const ownTable = table !== undefined && line.table === table && !sheet;
    if (!ownTable && !isHeadLine(line, heads)) break;
    const caption = captionIn(line, captions);
    if (caption !== undefined && !heads.around.has(caption)) break;
    from = at;
    if (caption !== undefined) break;
  }
  return from;
}

/** What a line that is a caption of a block, and nothing else, says. */
function captionIn({ pieces }: SourceLine, captions: ReadonlySet<string>): string | undefined {
  const [only, another] = pieces.filter(({ text }) => text !== '');
  return only && !another && captions.has(only.folded) ? only.folded : undefined;
}

function isHeadLine({ pieces }: SourceLine, heads: HeadWords): boolean {
  return pieces.every(
    (piece) => piece.text === '' || isHeadWord(piece, heads) || resemblesHead(piece.folded, heads),
  );
}

function isHeadWord({ folded, bare }: Piece, { around, columns, text }: HeadWords): boolean {
  if (folded === '') return false;
  if (around.has(folded) || around.has(bare)) return true;
  // A wrapped head comes in pieces.
  return text.includes(folded) || columns.some(({ keys }) => keys.includes(bare));
}

/** Columns under groups are printed over several lines: their order is the form's. Others stand as they are read. */
function inOrder(
  named: readonly HeadColumn[],
  heads: HeadWords,
  nodes: readonly TableNode[],
): HeadColumn[] {
  const isNested = nodes.some((node): node is Group => 'children' in node);
  if (!isNested) {
    const own = nearestHead(named);
    const first = own.findIndex(({ leaf }) => leaf !== undefined);
    // Caption, corner and numbers stand left of the labels; units stand between labels and figures.
    return own.filter(({ piece }, at) => at >= first || UNIT_HEADS.has(piece?.folded ?? ''));
  }
  return heads.columns.flatMap(({ leaf }) => named.find((one) => one.leaf === leaf) ?? []);
}

/** Heads of blocks above, whose rows are lost, name the same columns: the last ones are meant. */
function nearestHead(named: readonly HeadColumn[]): readonly HeadColumn[] {
  const again = named.findLastIndex(
    ({ leaf }, at) => leaf !== undefined && named.slice(at + 1).some((one) => one.leaf === leaf),
  );
  return named.slice(again + 1);
}

function formColumns({ row: { block } }: RowMatch): HeadColumn[] {
  const leaves = (nodes: readonly TableNode[]): Leaf[] =>
    nodes.flatMap((node) => ('children' in node ? leaves(node.children) : [node]));
  return [...(block.unitColumn ? [{}] : []), ...leaves(block.columns).map((leaf) => ({ leaf }))];
}
