import type { CellAddress } from './address.ts';
import type { Stretch } from './characters.ts';

/** A place of the report that says what is looked for; `text` is all that stands there, the stretch the words found. */
interface Said extends Stretch {
  /** Section or attachment, or `front`. */
  section: string;
  text: string;
}

/** Words of a paragraph; `bound` where a figure of a table stands among them, which the text cannot change. */
export interface FoundText extends Said {
  kind: 'text';
  block: string;
  bound: boolean;
}

/** The figure of a cell, or what is remarked beside it: a note, a text cell, a 情况说明. */
export interface FoundCell extends Said {
  kind: 'figure' | 'note' | 'explanation';
  cell: CellAddress;
}

/** A heading, or another line of a section: title, contact, caption of a picture. */
export interface FoundLine extends Said {
  kind: 'heading' | 'line';
}

export type Found = FoundText | FoundCell | FoundLine;

/** Where a text says something, in its order, not overlapping; neither case nor the width of letters matters. */
export function stretchesOf(text: string, wanted: string): Stretch[] {
  const [within, sought] = [folded(text), folded(wanted)];
  if (sought === '') return [];
  const found: Stretch[] = [];
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + sought.length)) {
    found.push({ start: at, end: at + sought.length });
  }
  return found;
}

/** How far full-width forms lie from the half-width ones. */
const WIDE = 0xfee0;

/** Letters of one case and width; as many characters as before. */
function folded(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE))
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
