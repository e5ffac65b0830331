import type { EditionRow } from './edition-rows.ts';
import { foldLabel } from './fold-label.ts';
import { looksLikeFigure, looksLikeUnit } from './read-cell.ts';
import type { Piece, SourceLine } from './source-lines.ts';

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
const LONGEST_PART = 40;

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
  const last = pieces.findLastIndex(isFigure);
  const label = pieces.slice(0, Math.max(0, last)).findLastIndex(isLabel);
  const piece = pieces[label];
  if (!piece) return [];
  const figures = pieces.slice(label).filter(isFigure).length;
  const row = { from: at, to: at, label, figures };
  // A row cut at the foot of a page: the rest of its label stands alone in the row before, or in the one after.
  const parts = [
    [piece],
    [restOfLabel(lines[at - 1], piece), piece],
    [piece, restOfLabel(lines[at + 1], piece)],
  ];
  return parts.flatMap((both) => {
    const whole = both.flatMap((part) => part ?? []);
    return whole.length < both.length ? [] : [{ ...row, ...joined(whole) }];
  });
}

/** The text that stands alone in the column of a label, or in a line by itself. */
function restOfLabel(line: SourceLine | undefined, { column }: Piece): Piece | undefined {
  const filled = (line?.pieces ?? []).filter(({ text }) => text !== '');
  const last = filled.at(-1);
  if (!line || !last || !isLabel(last) || last.text.length > LONGEST_PART) return undefined;
  const isAbove = last.column <= column && column < last.end;
  return isAbove || line.table === undefined ? last : undefined;
}

/** The labels that end in this line, where figures follow it. */
function belowLabels(
  lines: readonly SourceLine[],
  to: number,
  within: { from: number; to: number },
): LikelyRow[] {
  const last = labelAt(lines, to);
  if (!last) return [];
  let end = to + 1;
  let figures = 0;
  for (; end < within.to && figures < MOST_FIGURES; end += 1) {
    const piece = lines[end]?.pieces[0];
    if (lines[end]?.table !== undefined || !piece || !isValue(piece)) break;
    if (isFigure(piece)) figures += 1;
  }
  if (figures === 0) return [];
  const found: LikelyRow[] = [];
  const parts: Piece[] = [];
  for (let from = to; from >= within.from && parts.length < MOST_WRAPPED; from -= 1) {
    if (isBlankCell(lines[from])) continue;
    const piece = labelAt(lines, from);
    if (!piece) break;
    parts.unshift(piece);
    found.push({ from, to, label: 0, figures, ...joined(parts) });
  }
  const rest = labelAt(lines, end);
  if (rest) found.push({ from: to, to, label: 0, figures, ...joined([last, rest]) });
  return found;
}

function isBlankCell(line: SourceLine | undefined): boolean {
  return line?.cell === true && line.pieces[0]?.text === '';
}

function joined(parts: readonly Piece[]): Pick<LikelyRow, 'folded' | 'text'> {
  return {
    folded: foldLabel(parts.map(({ text }) => text).join('')),
    text: parts.map(({ text }) => text).join(''),
  };
}

function labelAt(lines: readonly SourceLine[], at: number): Piece | undefined {
  const piece = lines[at]?.pieces[0];
  return lines[at]?.table === undefined && piece && isLabel(piece) ? piece : undefined;
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
