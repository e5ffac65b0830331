import type { Leaf } from '#domain/table-template.ts';
import type { Head } from './find-head.ts';
import type { HeadColumn } from './name-columns.ts';
import { isUnit, looksLikeFigure, looksLikeUnit } from './read-cell.ts';
import type { Piece } from './source-lines.ts';

/** Which piece of a row belongs to which column. */
export interface PlacedValues {
  /** `sure`: the source itself says which column is which. */
  values: readonly { leaf: Leaf; piece: Piece; sure: boolean }[];
  /** Pieces of columns that hold no cell: units, numbers. */
  beside: readonly Piece[];
  /** Pieces that found no column. */
  left: readonly Piece[];
}

/** What stands right of a row's label: as it is, and without the empty columns between. */
export interface RowPieces {
  pieces: readonly Piece[];
  tight: readonly Piece[];
}

/**
 * Whether rows that were read one value after the other can be trusted to have all their values: where one has too
 * few or too many, blank ones have left nothing behind, and another may have as many as it should by chance.
 */
export function countsAgree(rows: readonly RowPieces[], { columns }: Head): boolean {
  const figures = columns.filter(({ leaf }) => leaf && leaf.kind !== 'text').length;
  if (figures < 2) return true;
  return rows.every(({ pieces, tight }) => {
    const isBlank = pieces.every(({ text }) => text === '');
    return isBlank || fitting(tight, columns.length).pieces.length === columns.length;
  });
}

/** Assigns what stands right of a row's label to columns; `table` is the source table of the row. */
export function placeValues(
  { pieces, tight }: RowPieces,
  head: Head,
  table: number | undefined,
): PlacedValues {
  const placed =
    (isDrawn(table, head) ? byGrid(pieces, head) : undefined) ??
    inTurn(fitting(tight, head.columns.length), head) ??
    asInForm(fitting(tight, head.form.length), head) ??
    (table === undefined ? withoutPageNumber(tight, head) : undefined) ??
    byKind(pieces, head.columns) ??
    byKind(pieces, head.form);
  if (placed) return placed;
  return { values: [], beside: [], left: pieces.filter(({ text }) => text !== '') };
}

/** Whether a row stands in the grid of its head. */
export function isDrawn(table: number | undefined, head: Head): boolean {
  return table !== undefined && table === head.table;
}

/** By the columns of the grid: a value belongs to the head it stands under. */
function byGrid(pieces: readonly Piece[], { columns, seen }: Head): PlacedValues | undefined {
  if (!seen) return undefined;
  const under = columns.map((column) => ({ column, piece: pieceUnder(column, pieces) }));
  const taken = under.flatMap(({ piece }) => piece ?? []);
  const complete = under.every(({ column, piece }) => piece || column.leaf === undefined);
  const astray = pieces.some((piece) => piece.text !== '' && !taken.includes(piece));
  if (!complete || astray || new Set(taken).size !== taken.length) return undefined;
  return assigned(under, pieces, true);
}

function pieceUnder({ piece: head }: HeadColumn, pieces: readonly Piece[]): Piece | undefined {
  const under = head
    ? pieces.filter((piece) => piece.column < head.end && piece.end > head.column)
    : [];
  return under.length === 1 ? under[0] : undefined;
}

/** One after the other, where there are as many values as columns. */
function inTurn({ pieces, only }: Fitting, { columns, seen }: Head): PlacedValues | undefined {
  if (pieces.length !== columns.length) return undefined;
  const pairs = columns.map((column, at) => ({ column, piece: pieces[at] }));
  if (!pairs.every(({ column, piece }) => fits(column, piece))) return undefined;
  return assigned(pairs, pieces, only && (seen || columns.length === 1));
}

/** One after the other as the form has them, where the source's head names too few columns for its values. */
function asInForm(pieces: Fitting, { columns, form }: Head): PlacedValues | undefined {
  if (columns.length >= form.length || form.length < 2) return undefined;
  return inTurn(pieces, { columns: form, form, from: 0, seen: false });
}

/** A value too many at the end of a row, in a text without tables, is the number of a page. */
function withoutPageNumber(pieces: readonly Piece[], head: Head): PlacedValues | undefined {
  const last = pieces.at(-1);
  const isNumber = last !== undefined && /^\d{1,3}$/.test(last.text);
  if (!isNumber || pieces.length !== head.columns.length + 1 || head.columns.length < 2)
    return undefined;
  const placed = inTurn({ pieces: pieces.slice(0, -1), only: false }, head);
  return placed && { ...placed, left: [...placed.left, last] };
}

/** By what a value looks like, where only one column takes its kind: a unit, a figure, a remark. */
function byKind(
  pieces: readonly Piece[],
  columns: readonly HeadColumn[],
): PlacedValues | undefined {
  const figures = columns.filter(({ leaf }) => leaf && leaf.kind !== 'text');
  const texts = columns.filter(({ leaf }) => leaf?.kind === 'text');
  if (figures.length !== 1 || texts.length > 1) return undefined;
  const filled = pieces.filter(({ text }) => text !== '');
  const numbers = filled.filter(({ text }) => looksLikeFigure(text));
  // Where strokes stand for both unit and figure, the last one is the figure.
  const figure =
    numbers.length > 1 && columns.length > figures.length ? numbers.at(-1) : numbers[0];
  const remark = filled.find(({ text }) => !looksLikeFigure(text) && !looksLikeUnit(text));
  const real = numbers.filter(({ text }) => /\d/.test(text));
  if (!figure || real.length > 1) return undefined;
  return assigned(
    [
      ...figures.map((column) => ({ column, piece: figure })),
      ...texts.flatMap((column) => (remark ? [{ column, piece: remark }] : [])),
      ...filled
        .filter((piece) => piece !== figure && piece !== remark && fits({}, piece))
        .map((piece) => ({ column: {}, piece })),
    ],
    pieces,
    real.length === 1 && !remark,
  );
}

/** The pieces of a row that may be its values. */
export interface Fitting {
  pieces: readonly Piece[];
  /** No other choice of them would do. */
  only: boolean;
}

/**
 * The pieces of a row that may be its values: without blank ones where just as many are filled as there are columns
 * (what a merge leaves in a file that has none), else without the blank ones around them.
 */
export function fitting(pieces: readonly Piece[], columns: number): Fitting {
  const isFilled = ({ text }: Piece) => text !== '';
  const filled = pieces.filter(isFilled);
  const surplus = pieces.length - columns;
  if (surplus <= 0) return { pieces, only: true };
  if (filled.length === columns) return { pieces: filled, only: true };
  const before = pieces.findIndex(isFilled);
  const after = [...pieces].reverse().findIndex(isFilled);
  // Blank cells on both sides: which of them are the row's own, only the heads can tell.
  if (before > 0 && after > 0) return { pieces, only: false };
  const only = filled.length === 0 || filled.length === pieces.length - Math.max(before, after);
  const taken =
    after >= surplus ? pieces.slice(0, columns) : pieces.slice(Math.min(before, surplus));
  return { pieces: taken, only };
}

function fits({ leaf }: HeadColumn, piece: Piece | undefined): boolean {
  if (!piece || piece.text === '' || leaf?.kind === 'text') return true;
  return leaf === undefined ? !/\d{3}/.test(piece.text) : !isUnit(piece.text);
}

function assigned(
  pairs: readonly { column: HeadColumn; piece?: Piece | undefined }[],
  pieces: readonly Piece[],
  sure: boolean,
): PlacedValues {
  const values = pairs.flatMap(({ column: { leaf, guessed }, piece }) =>
    leaf && piece ? [{ leaf, piece, sure: sure && !guessed }] : [],
  );
  const beside = pairs.flatMap(({ column, piece }) => (!column.leaf && piece ? [piece] : []));
  const used = new Set([...values.map((one) => one.piece), ...beside]);
  const left = pieces.filter((piece) => piece.text !== '' && !used.has(piece));
  return { values, beside, left };
}
