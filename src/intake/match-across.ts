import { leavesOf } from '#domain/cells.ts';
import type { Leaf, TableBlock, TableTemplate } from '#domain/template.ts';
import { groupKeysOf, labelled } from './across-words.ts';
import type { EditionColumn } from './edition-words.ts';
import { fitting } from './place-values.ts';
import { looksLikeFigure } from './read-cell.ts';
import type { Piece, SourceLine } from './source-lines.ts';

/** A block whose rows stand side by side, found in the source: its lines and what stands in each cell. */
export interface AcrossMatch {
  table: TableTemplate;
  block: TableBlock;
  from: number;
  to: number;
  values: readonly { row: Leaf; column: Leaf; piece: Piece }[];
  left: readonly Piece[];
  sure: boolean;
}

/** Finds a block that is printed as one line of figures under its heads. */
export function matchAcross(
  lines: readonly SourceLine[],
  table: TableTemplate,
  block: TableBlock,
): AcrossMatch | undefined {
  const rows = labelled(leavesOf(block.rows));
  const columns = labelled(leavesOf(block.columns));
  const groups = groupKeysOf(block);
  const known = new Set([...groups, ...[...rows, ...columns].flatMap((one) => one.keys)]);
  const all = [...known].join('|');
  const isHead = (line: SourceLine) =>
    line.pieces.some(({ folded }) => folded !== '') &&
    line.pieces.every(({ folded, text }) => text === '' || (folded !== '' && all.includes(folded)));
  for (let from = 0; from < lines.length; from += 1) {
    if (!isHead(lines[from] ?? { pieces: [] })) continue;
    let end = from;
    while (end < lines.length && isHead(lines[end] ?? { pieces: [] })) end += 1;
    const head = lines.slice(from, end).flatMap((line) => line.pieces);
    const found = (wanted: readonly EditionColumn[]) =>
      wanted.filter(({ keys }) => head.some(({ folded }) => keys.includes(folded))).length;
    if (found(columns) >= columns.length - 1 && found(rows) >= Math.min(2, rows.length)) {
      const match = valuesUnder({ lines, table, block, rows, columns }, { from, end, head });
      if (match) return match;
    }
    from = end;
  }
  return undefined;
}

interface Across {
  lines: readonly SourceLine[];
  table: TableTemplate;
  block: TableBlock;
  rows: readonly EditionColumn[];
  columns: readonly EditionColumn[];
}

function valuesUnder(
  { lines, table, block, rows, columns }: Across,
  { from, end, head }: { from: number; end: number; head: readonly Piece[] },
): AcrossMatch | undefined {
  const cells = rows.flatMap((row) => columns.map((column) => ({ row, column })));
  const first = lines[end];
  if (!first) return undefined;
  const inTable = first.table !== undefined;
  const under = inTable ? first.pieces : run(lines, end, cells.length + 1);
  const to = inTable ? end : end + under.length - 1;
  const pieces = fitting(under, cells.length);
  if (pieces.length === 0 || !pieces.every(({ text }) => text === '' || looksLikeFigure(text))) {
    return undefined;
  }
  const base = { table, block, from, to };
  const placed = inTable ? byGrid(pieces, head, { rows, columns }) : undefined;
  if (placed) return { ...base, values: placed, left: [], sure: true };
  if (pieces.length !== cells.length) return { ...base, values: [], left: pieces, sure: false };
  const values = pieces.flatMap((piece, at) => {
    const cell = cells[at];
    return cell ? [{ row: cell.row.leaf, column: cell.column.leaf, piece }] : [];
  });
  const heads = head.filter(({ folded }) => columns.some(({ keys }) => keys.includes(folded)));
  return { ...base, values, left: [], sure: heads.length === cells.length };
}

function run(lines: readonly SourceLine[], start: number, most: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = start; at < lines.length && pieces.length < most; at += 1) {
    const line = lines[at];
    const piece = line?.pieces[0];
    if (!piece || line.table !== undefined) break;
    if (!looksLikeFigure(piece.text) && !(line.cell && piece.text === '')) break;
    pieces.push(piece);
  }
  return pieces;
}

/** Each figure by the heads above it: one names its row, one its column. */
function byGrid(
  pieces: readonly Piece[],
  head: readonly Piece[],
  { rows, columns }: Pick<Across, 'rows' | 'columns'>,
): AcrossMatch['values'] | undefined {
  const values = pieces.map((piece) => {
    const above = head.filter((one) => one.column < piece.end && one.end > piece.column);
    const named = (wanted: readonly EditionColumn[]) =>
      wanted.find(({ keys }) => above.some(({ folded }) => keys.includes(folded)))?.leaf;
    return { row: named(rows), column: named(columns), piece };
  });
  const whole = values.flatMap(({ row, column, piece }) =>
    row && column ? [{ row, column, piece }] : [],
  );
  const distinct = new Set(whole.map(({ row, column }) => `${row.id}.${column.id}`));
  return whole.length === values.length && distinct.size === values.length ? whole : undefined;
}
