import type { EditionRow } from './edition-rows.ts';
import { looksLikeFigure, looksLikeUnit } from './read-cell.ts';
import { lineText, type Piece, type SourceLine } from './source-lines.ts';

/** Something of the source that is a row of some table, whatever it is called. */
export interface LikelyRow {
  /** First and last line of its label. */
  from: number;
  to: number;
  /** In a table: which piece of the line is the label. */
  label: number;
  folded: string;
  /** Its label as it stands, for the number it begins with. */
  text: string;
  figures: number;
}

const MOST_WRAPPED = 4;
const MOST_FIGURES = 40;

/** The rows among some lines that hold figures, each with every label it may have: a wrapped one in parts or whole. */
export function likelyRows(
  lines: readonly SourceLine[],
  { from, to }: { from: number; to: number },
): LikelyRow[] {
  const found: LikelyRow[] = [];
  for (let at = from; at < to; at += 1) {
    if (lines[at]?.table === undefined) found.push(...belowLabels(lines, at, { from, to }));
    else found.push(...besideLabel(lines, at));
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Whether a row of the edition can hold so many figures. */
export function canHold({ block }: EditionRow, { figures }: LikelyRow, columns: number): boolean {
  return figures <= columns + (block.unitColumn ? 1 : 0);
}

function besideLabel(lines: readonly SourceLine[], at: number): LikelyRow[] {
  const pieces = lines[at]?.pieces ?? [];
  const label = pieces.findLastIndex(isLabel);
  const piece = pieces[label];
  if (!piece) return [];
  const after = pieces.slice(label + 1);
  const figures = after.filter(isFigure).length;
  if (figures === 0 || !after.every(isValue)) return [];
  return [{ from: at, to: at, label, folded: piece.folded, text: piece.text, figures }];
}

/** The label that ends in this line, where figures follow it. */
function belowLabels(
  lines: readonly SourceLine[],
  to: number,
  within: { from: number; to: number },
): LikelyRow[] {
  const last = lines[to]?.pieces[0];
  if (!last || !isLabel(last)) return [];
  let end = to + 1;
  let figures = 0;
  for (; end < within.to && figures < MOST_FIGURES; end += 1) {
    const piece = lines[end]?.pieces[0];
    if (lines[end]?.table !== undefined || !piece || !isValue(piece)) break;
    if (isFigure(piece)) figures += 1;
  }
  if (figures === 0) return [];
  const found: LikelyRow[] = [];
  let [folded, text] = ['', ''];
  for (let from = to; from >= within.from && to - from < MOST_WRAPPED; from -= 1) {
    const line = lines[from];
    const piece = line?.pieces[0];
    if (!line || !piece || line.table !== undefined || !isLabel(piece)) break;
    folded = piece.folded + folded;
    text = lineText(line) + text;
    found.push({ from, to, label: 0, folded, text, figures });
  }
  return found;
}

function isLabel({ text, folded }: Piece): boolean {
  if (looksLikeFigure(text) || looksLikeUnit(text)) return false;
  return (
    folded !== '' &&
    (/\p{L}/u.test(folded) || /^[(（]?[\d一二三四五六七八九十]{1,2}[)）.、．]$/.test(text))
  );
}

function isFigure({ text }: Piece): boolean {
  return looksLikeFigure(text);
}

function isValue({ text }: Piece): boolean {
  return text === '' || looksLikeFigure(text) || looksLikeUnit(text);
}
