import type { Leaf, TableBlock, TableTemplate } from '#domain/table-template.ts';
import { type AcrossWords, acrossWords } from './across-words.ts';
import type { EditionColumn } from './edition-words.ts';
import { type AcrossHead, acrossHeads } from './find-across-head.ts';
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

/** Finds a block that is printed as one line of figures under its heads; without heads, where only it has so many. */
export function matchAcross(
  lines: readonly SourceLine[],
  table: TableTemplate,
  block: TableBlock,
): AcrossMatch | undefined {
  const words = acrossWords(block);
  for (const head of acrossHeads(lines, words)) {
    const match = valuesUnder(lines, head, words);
    if (match) return { table, block, ...match };
  }
  const bare = lines.flatMap((_, at) => bareFigures(lines, at, words.cells.length));
  const [only] = bare;
  return only && bare.length === 1
    ? { table, block, ...inTurn(only, words), sure: false }
    : undefined;
}

type Values = Omit<AcrossMatch, 'table' | 'block'>;

interface Figures {
  from: number;
  to: number;
  pieces: readonly Piece[];
}

function valuesUnder(
  lines: readonly SourceLine[],
  { from, end, pieces: head, named }: AcrossHead,
  words: AcrossWords,
): Values | undefined {
  const { cells } = words;
  const inTable = lines[end]?.table !== undefined;
  const under = inTable ? (lines[end]?.pieces ?? []) : run(lines, end, cells.length * 2);
  const { pieces, only } = fitting(under, cells.length);
  if (pieces.length === 0 || !pieces.every(({ text }) => text === '' || looksLikeFigure(text))) {
    return undefined;
  }
  const figures = { from, to: inTable ? end : end + under.length - 1, pieces };
  const placed = inTable
    ? (byGrid(pieces, head, words) ?? byColumnHeads(under, head, words))
    : undefined;
  if (placed) return { ...figures, values: placed, left: [], sure: true };
  if (pieces.length === cells.length) {
    const exact = named.filter(({ guessed }) => !guessed);
    return { ...inTurn(figures, words), sure: only && exact.length === cells.length };
  }
  const aligned = pieces.length === named.length ? asNamed(named, words) : undefined;
  if (!aligned) return { ...figures, values: [], left: pieces, sure: false };
  const values = aligned.flatMap((cell, at) =>
    pieces[at] ? [{ ...cell, piece: pieces[at] }] : [],
  );
  return { ...figures, values, left: [], sure: false };
}

function inTurn({ pieces, ...lines }: Figures, { cells }: AcrossWords): Values {
  const values = cells.flatMap((cell, at) => (pieces[at] ? [{ ...cell, piece: pieces[at] }] : []));
  return { ...lines, values, left: [], sure: false };
}

/** The cells that a line of names means, one after the other, where some are left out. */
function asNamed(
  named: readonly { leaf: Leaf }[],
  { cells }: AcrossWords,
): AcrossWords['cells'] | undefined {
  const meant: { row: Leaf; column: Leaf }[] = [];
  let at = 0;
  for (const { leaf } of named) {
    while (at < cells.length && cells[at]?.column !== leaf) at += 1;
    const cell = cells[at];
    if (!cell) return undefined;
    meant.push(cell);
    at += 1;
  }
  return meant;
}

/** Fewer figures than these may be anything. */
const LEAST_BARE = 10;

/** As many figures as the block has cells, in a line without a label or one after the other. */
function bareFigures(lines: readonly SourceLine[], at: number, count: number): Figures[] {
  if (count < LEAST_BARE) return [];
  const inTable = lines[at]?.table !== undefined;
  if (!inTable && isFigure(lines[at - 1])) return [];
  const pieces = inTable ? (lines[at]?.pieces ?? []) : run(lines, at, count + 1);
  const filled = pieces.filter(({ text }) => text !== '');
  const figures = filled.length === count ? filled : pieces;
  if (figures.length !== count || filled.length * 3 < count * 2) return [];
  if (!filled.every(({ text }) => looksLikeFigure(text))) return [];
  return [{ from: at, to: inTable ? at : at + pieces.length - 1, pieces: figures }];
}

function isFigure(line: SourceLine | undefined): boolean {
  return line?.table === undefined && looksLikeFigure(line?.pieces[0]?.text ?? '');
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
  { rows, columns }: AcrossWords,
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

/** Each figure by the head of its column alone, where merged heads are lost: the columns come again in their order. */
function byColumnHeads(
  pieces: readonly Piece[],
  head: readonly Piece[],
  words: AcrossWords,
): AcrossMatch['values'] | undefined {
  const named = pieces.flatMap((piece) => {
    const leaf = words.columns.find(({ keys }) =>
      head.some(
        ({ column, end, folded }) =>
          column < piece.end && end > piece.column && keys.includes(folded),
      ),
    )?.leaf;
    return leaf ? [{ leaf, piece }] : piece.text === '' ? [] : [undefined];
  });
  const whole = named.flatMap((one) => one ?? []);
  const meant = whole.length === named.length ? asNamed(whole, words) : undefined;
  if (meant?.length !== words.cells.length) return undefined;
  return meant.flatMap((cell, at) => {
    const piece = whole[at]?.piece;
    return piece ? [{ ...cell, piece }] : [];
  });
}
