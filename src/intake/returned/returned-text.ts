import type { Reviser } from '#domain/returned-draft.ts';
import type { ReviewedPiece } from '#formats/source-tree.ts';

/** The text of a paragraph as it is now, and who put in and took out what of it. */
export interface ReturnedText {
  text: string;
  inserted: readonly Marked[];
  /** What is no longer there; it stood before the character at `from`. */
  deleted: readonly Marked[];
}

interface Marked extends Reviser {
  from: number;
  to: number;
  text: string;
}

/** Reads the pieces of a paragraph. */
export function returnedText(pieces: readonly ReviewedPiece[]): ReturnedText {
  let text = '';
  const inserted: Marked[] = [];
  const deleted: Marked[] = [];
  for (const { text: piece, change, ...reviser } of pieces) {
    const from = text.length;
    if (change === 'deleted') {
      deleted.push({ ...reviser, from, to: from, text: piece });
      continue;
    }
    text += piece;
    if (change === 'inserted') inserted.push({ ...reviser, from, to: text.length, text: piece });
  }
  return { text, inserted, deleted };
}

/** Who changed some stretch, each once in the order of the text. */
export function revisersIn(
  { inserted, deleted }: ReturnedText,
  { from, to }: { from: number; to: number },
): Reviser[] {
  const here = [
    ...inserted.filter((one) => one.from < to && one.to > from),
    ...deleted.filter((one) => one.from >= from && one.from <= to),
  ];
  return distinct(here.sort((one, other) => one.from - other.from));
}

/** Each name and instant once. */
export function distinct(revisers: readonly Reviser[]): Reviser[] {
  return revisers
    .filter(({ by, at }) => by !== undefined || at !== undefined)
    .filter(
      (one, at) => revisers.findIndex((other) => other.by === one.by && other.at === one.at) === at,
    )
    .map(({ by, at }) => ({ ...(by !== undefined && { by }), ...(at !== undefined && { at }) }));
}

/** A text without white space, which editors add and drop at will. */
export function tight(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, '');
}
