import type { TextBlock } from './clipboard-block.ts';

/** The text a cell is to have. */
export interface CellText {
  cell: string;
  text: string;
}

/** Acts that change several cells at once. */
export type GridAct = 'clear' | 'fillDown' | 'cut';

/** What a grid asks of those who own its figures. */
export interface GridActions {
  /** What a cell shows, typed or computed. */
  shownText(cell: string): string;
  /** A cell was left with another text than it was entered with. */
  keep(cell: string, before: string): void;
  /** Gives a cell back the text it was entered with. */
  restore(cell: string, text: string): void;
  /** Gives cells new texts, as one act. */
  write(act: GridAct, texts: readonly CellText[]): void;
  /** A block was pasted over the selected cells. */
  paste(block: TextBlock, over: readonly (readonly string[])[]): void;
  undo(): void;
  redo(): void;
}
