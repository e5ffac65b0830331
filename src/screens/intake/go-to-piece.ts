import type { SourcePiece } from './source-index.ts';

/** The piece of the source that one went to last, and the words in it that a finding is about. */
export interface ActivePiece {
  id: string;
  quote?: string;
}

/** Scrolls to a piece of the source. */
export type GoToPiece = (piece: SourcePiece, quote?: string) => void;

/** Brings a piece into the middle of its pane, once it stands on the page. */
export function scrollToPiece({ id }: ActivePiece): void {
  document.getElementById(id)?.scrollIntoView({ block: 'center', inline: 'nearest' });
}
