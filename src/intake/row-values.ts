import type { EditionWords } from './edition-words.ts';
import type { Head } from './find-head.ts';
import type { RowMatch } from './match-rows.ts';
import { looksLikeFigure, looksLikeUnit } from './read-cell.ts';
import type { Piece, SourceLine } from './source-lines.ts';

/** What stands right of, or below, the label of a row, and the last line it takes. */
export interface RowValues {
  pieces: readonly Piece[];
  to: number;
}

/** The pieces of a row after its label. `stop` is the first line of the next row found; `last` says there is none. */
export function rowValues(
  lines: readonly SourceLine[],
  match: RowMatch,
  { head, stop, last, words }: { head: Head; stop: number; last: boolean; words: EditionWords },
): RowValues {
  if (lines[match.to]?.table !== undefined) {
    return { pieces: lines[match.to]?.pieces.slice(match.label + 1) ?? [], to: match.to };
  }
  const takesText = head.columns.some(({ leaf }) => leaf?.kind === 'text') && !last;
  const heads = words.heads.get(match.row.block);
  const most = Math.max(head.columns.length, head.form.length);
  const pieces: Piece[] = [];
  let at = match.to + 1;
  for (; at < stop && pieces.length < most * 2 + 2; at += 1) {
    const line = lines[at];
    const piece = line?.pieces[0];
    if (!line || !piece || line.table !== undefined || isLabel(piece)) break;
    const isValue = looksLikeFigure(piece.text) || looksLikeUnit(piece.text);
    const isBlank = line.cell === true && piece.text === '';
    const isWord =
      (line.cell === true && pieces.length < head.columns.length) ||
      (takesText && pieces.length < most);
    if (!isValue && !isBlank && !isWord) break;
    pieces.push(piece);
  }
  return { pieces, to: at - 1 };

  function isLabel({ folded }: Piece): boolean {
    if (folded === '') return false;
    const isHead = takesText ? heads?.around.has(folded) === true : words.headWords.has(folded);
    return isHead || words.rowGroups.has(folded);
  }
}
