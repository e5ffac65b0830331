import type { Leaf } from '#domain/table-template.ts';
import type { AcrossWords } from './across-words.ts';
import { exactColumns, nearestColumn, resemblesHead } from './name-columns.ts';
import { looksLikeFigure } from './read-cell.ts';
import type { Piece, SourceLine } from './source-lines.ts';

/** The heads over a block whose rows stand side by side. */
export interface AcrossHead {
  /** Its lines, up to but without `end`. */
  from: number;
  end: number;
  pieces: readonly Piece[];
  /** What the pieces that name a column name, in the order they are read; `guessed` by something like the name. */
  named: readonly { leaf: Leaf; guessed: boolean }[];
}

/** Heads of a block may be so few less than its cells, where some are lost or cannot be read. */
const MOST_MISSING = 2;

/** Every place of a source that may be the heads of such a block. */
export function acrossHeads(lines: readonly SourceLine[], words: AcrossWords): AcrossHead[] {
  const heads: AcrossHead[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    let end = from;
    while (isHead(lines, end, words) || isGap(lines, end, { from, words })) end += 1;
    if (end === from) continue;
    const pieces = lines.slice(from, end).flatMap((line) => line.pieces);
    const head = { from, end, pieces, named: namedIn(pieces, words) };
    if (isWhole(head, words)) heads.push(head);
    from = end;
  }
  return heads;
}

function isHead(lines: readonly SourceLine[], at: number, words: AcrossWords): boolean {
  const filled = (lines[at]?.pieces ?? []).filter(({ text }) => text !== '');
  const known = filled.filter(({ folded }) => isWord(folded, words));
  if (known.length === filled.length) return filled.length > 0;
  if (filled.some(({ text }) => looksLikeFigure(text))) return false;
  // One that cannot be read among others that can.
  if (filled.length > 1) return known.length * 2 > filled.length;
  const isShort = (filled[0]?.folded.length ?? 0) <= 8;
  return isShort && [at - 1, at + 1].every((near) => isExactly(lines[near], words));
}

/** A blank cell between two heads. */
function isGap(
  lines: readonly SourceLine[],
  at: number,
  { from, words }: { from: number; words: AcrossWords },
): boolean {
  const isBlank = lines[at]?.cell === true && lines[at]?.pieces[0]?.text === '';
  return isBlank && at > from && isHead(lines, at + 1, words);
}

function isWord(folded: string, words: AcrossWords): boolean {
  return folded !== '' && (words.text.includes(folded) || resemblesHead(folded, words));
}

function isExactly(line: SourceLine | undefined, { text }: AcrossWords): boolean {
  return line?.pieces.some(({ folded }) => folded !== '' && text.includes(folded)) === true;
}

function namedIn(pieces: readonly Piece[], words: AcrossWords): AcrossHead['named'] {
  return exactColumns(pieces, words.columns).flatMap(({ leaf, piece }): AcrossHead['named'] => {
    if (leaf) return [{ leaf, guessed: false }];
    const near = piece && nearestColumn(piece, words);
    return near ? [{ leaf: near, guessed: true }] : [];
  });
}

function isWhole({ pieces, named }: AcrossHead, { rows, columns, cells }: AcrossWords): boolean {
  if (named.length >= cells.length - MOST_MISSING) return true;
  const groups = rows.filter(({ keys }) => pieces.some(({ folded }) => keys.includes(folded)));
  return (
    new Set(named.map(({ leaf }) => leaf)).size >= columns.length - 1 &&
    groups.length >= Math.min(2, rows.length)
  );
}
