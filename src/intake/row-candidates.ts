import type { EditionRow } from './edition-rows.ts';
import type { EditionWords } from './edition-words.ts';
import type { Link } from './longest-chain.ts';
import { isUnit, looksLikeFigure, looksLikeUnit } from './read-cell.ts';
import { resembling } from './resembling-rows.ts';
import { likeness } from './similarity.ts';
import type { Piece, SourceLine } from './source-lines.ts';

/** A place of the source that may be a row of the edition. */
export interface RowCandidate extends Link {
  row: EditionRow;
  /** In a table: which piece of the line is the label. */
  label: number;
  /** The label is the official one or a known other name of it. */
  exact: boolean;
}

/** Letters set one below the other may take as many lines. */
const MOST_LETTERS = 14;
const MOST_WRAPPED = 4;

/** Every place of the source that may be a row of the edition, in the order of the source. */
export function rowCandidates(lines: readonly SourceLine[], words: EditionWords): RowCandidate[] {
  const alike = resembling(words);
  const context = { lines, words, alike };
  return lines.flatMap((line, index) =>
    line.table === undefined ? amongParagraphs(context, index) : amongCells(context, index),
  );
}

interface Context {
  lines: readonly SourceLine[];
  words: EditionWords;
  alike: ReturnType<typeof resembling>;
}

function amongCells({ lines, words, alike }: Context, index: number): RowCandidate[] {
  const pieces = lines[index]?.pieces ?? [];
  const found: RowCandidate[] = [];
  for (let label = pieces.length - 2; label >= 0; label -= 1) {
    const piece = pieces[label];
    if (!piece || piece.folded === '') continue;
    const after = pieces.slice(label + 1);
    const rows = rowsOf(piece, words);
    const meant = rows.length > 0 ? rows : alike(piece.folded).filter(() => hasFigure(after));
    for (const one of meant) {
      if (mayHold(one.row, after)) {
        found.push({ ...one, label, from: index, to: index });
      }
    }
    // What stands left of a row's own label are the groups it is in.
    if (found.length > 0) break;
  }
  return found;
}

function amongParagraphs({ lines, words, alike }: Context, index: number): RowCandidate[] {
  const found: RowCandidate[] = [];
  let joined = '';
  for (let to = index; to < Math.min(index + MOST_LETTERS, lines.length); to += 1) {
    const line = lines[to];
    const piece = line?.pieces[0];
    if (!line || !piece || line.table !== undefined || piece.folded === '') break;
    if (to - index >= MOST_WRAPPED && piece.folded.length > 1) break;
    // A figure begins no label.
    if (to === index && !/\p{L}/u.test(piece.folded)) break;
    if (to === index && isAmongHeads(lines, index, words)) break;
    joined += piece.folded;
    const rows = to === index ? rowsOf(piece, words) : exactly(joined, words);
    const meant = rows.length === 0 && to === index ? alike(joined) : rows;
    for (const one of meant) {
      if (opensFigures(lines, to + 1, one.row)) found.push({ ...one, label: 0, from: index, to });
    }
  }
  return found;
}

/** Whether a name that a row and a column share stands after another head: there it is the column's. */
function isAmongHeads(
  lines: readonly SourceLine[],
  at: number,
  { headWords }: EditionWords,
): boolean {
  const isHead = (line: SourceLine | undefined, exactly: boolean) => {
    const folded = line?.table === undefined ? (line?.pieces[0]?.folded ?? '') : '';
    if (headWords.has(folded)) return true;
    return !exactly && /\p{L}/u.test(folded) && [...headWords].some((word) => isLike(folded, word));
  };
  return isHead(lines[at], true) && isHead(lines[at - 1], false);
}

function isLike(folded: string, word: string): boolean {
  return likeness(folded, word, LEAST_HEAD) > 0;
}

const LEAST_HEAD = 0.5;

type Meant = Pick<RowCandidate, 'row' | 'exact' | 'weight' | 'order'>;

function rowsOf({ folded, bare }: Piece, words: EditionWords): Meant[] {
  const rows = exactly(folded, words);
  return rows.length > 0 || bare === folded ? rows : exactly(bare, words);
}

function exactly(key: string, { byKey }: EditionWords): Meant[] {
  return (byKey.get(key) ?? []).map((row) => ({ row, order: row.order, exact: true, weight: 1 }));
}

function hasFigure(pieces: readonly Piece[]): boolean {
  return pieces.some(({ text }) => looksLikeFigure(text));
}

/** Whether what stands right of a label can be the cells of a row. */
function mayHold({ block, leaf, table }: EditionRow, pieces: readonly Piece[]): boolean {
  const texts = pieces.map((piece) => piece.text);
  // Where rows may stand side by side, a label over blank cells is a head.
  if (block.layout === 'rowsAcross' && !hasFigure(pieces)) return false;
  const fits = (text: string) => text === '' || looksLikeFigure(text) || looksLikeUnit(text);
  if (texts.every(fits)) return true;
  // A word among figures: 见附件.
  if (texts.filter(looksLikeFigure).length * 2 > texts.length) return true;
  const holdsText = table.kind === 'text' || (leaf.kind === 'text' && leaf.noFigure === undefined);
  const remarks = block.columns.some((column) => 'kind' in column && column.kind === 'text');
  // A remark beside a figure, or beside the unit of a figure that is left out.
  const hasPlace = texts.some((text) => looksLikeFigure(text) || isUnit(text));
  return holdsText || (remarks && hasPlace);
}

function opensFigures(
  lines: readonly SourceLine[],
  index: number,
  { table, block }: EditionRow,
): boolean {
  const [first, second] = [lines[index], lines[index + 1]];
  const text = first?.pieces[0]?.text;
  if (first === undefined || text === undefined || first.table !== undefined) return false;
  if (looksLikeFigure(text)) return true;
  // Where rows may stand side by side, a label over a blank cell is a head.
  if (block.layout === 'rowsAcross') return false;
  if (first.cell) return text === '' || looksLikeUnit(text) || table.kind === 'text';
  return looksLikeUnit(text) && looksLikeFigure(second?.pieces[0]?.text ?? '');
}
