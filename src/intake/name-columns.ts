import type { Leaf } from '#domain/table-template.ts';
import type { EditionColumn, HeadWords } from './edition-words.ts';
import { likeness } from './similarity.ts';
import type { Piece } from './source-lines.ts';

/** One column of the source: a column of the edition, or one that holds no cell (units, numbers, an unknown one). */
export interface HeadColumn {
  leaf?: Leaf;
  piece?: Piece;
  /** It is known by something like its name alone. */
  guessed?: true;
}

/** Pieces of a wrapped head that may make one name. */
const MOST_PIECES = 4;
/** Names of columns are short and few: half of one is enough to know it by, where no other is nearer. */
const LEAST_ALIKE = 0.5;

/** The pieces of a head in their order, each with the column it names: by its name, else by the nearest one left. */
export function namedColumns(pieces: readonly Piece[], words: HeadWords): HeadColumn[] {
  const found = exactColumns(pieces, words.columns);
  const named = new Set(found.map(({ leaf }) => leaf));
  const missing = words.columns.filter(({ leaf }) => !named.has(leaf));
  const pairs = found
    .filter(({ leaf }) => leaf === undefined)
    .flatMap((column) =>
      missing.map((one) => ({ column, one, alike: columnLikeness(column, one) })),
    )
    .filter(({ column, alike }) => alike >= LEAST_ALIKE && alike > aroundLikeness(column, words))
    .sort((a, b) => b.alike - a.alike);
  for (const { column, one } of pairs) {
    if (column.leaf || found.some(({ leaf }) => leaf === one.leaf)) continue;
    Object.assign(column, { leaf: one.leaf, guessed: true });
  }
  return found;
}

/** Whether a piece is like something the head of this block prints, though not the same. */
export function resemblesHead(folded: string, { columns, around }: HeadWords): boolean {
  if (!/\p{L}/u.test(folded)) return false;
  const isLike = (key: string) => likeness(folded, key, LEAST_ALIKE) > 0;
  return columns.some(({ keys }) => keys.some(isLike)) || [...around].some(isLike);
}

/** The column a mangled name is nearest to; undefined where it is nearer to another word of the head, or to none. */
export function nearestColumn(piece: Piece, words: HeadWords): Leaf | undefined {
  const ranked = words.columns
    .map((column) => ({ column, alike: columnLikeness({ piece }, column) }))
    .sort((a, b) => b.alike - a.alike);
  const [best] = ranked;
  if (!best || best.alike < LEAST_ALIKE) return undefined;
  return best.alike > aroundLikeness({ piece }, words) ? best.column.leaf : undefined;
}

/** The pieces of a head in their order, wrapped ones joined, each with the column it names by its name alone. */
export function exactColumns(
  pieces: readonly Piece[],
  columns: readonly EditionColumn[],
): HeadColumn[] {
  const found: HeadColumn[] = [];
  for (let at = 0; at < pieces.length; ) {
    const [length, column] = longestName(pieces.slice(at, at + MOST_PIECES), columns);
    const piece = pieces[at];
    if (piece) found.push(column ? { leaf: column.leaf, piece } : { piece });
    at += length;
  }
  return found;
}

function longestName(
  pieces: readonly Piece[],
  columns: readonly EditionColumn[],
): [number, EditionColumn | undefined] {
  for (let length = pieces.length; length > 0; length -= 1) {
    const parts = pieces.slice(0, length);
    const joined = parts.map((piece) => piece.folded).join('');
    const bare = length === 1 ? parts[0]?.bare : joined;
    const column = columns.find(({ keys }) => keys.includes(joined) || keys.includes(bare ?? ''));
    if (column) return [length, column];
  }
  return [1, undefined];
}

function columnLikeness({ piece }: HeadColumn, { keys }: EditionColumn): number {
  return Math.max(...keys.map((key) => likeness(piece?.folded ?? '', key, LEAST_ALIKE)));
}

function aroundLikeness({ piece }: HeadColumn, { around }: HeadWords): number {
  return Math.max(0, ...[...around].map((key) => likeness(piece?.folded ?? '', key, LEAST_ALIKE)));
}
