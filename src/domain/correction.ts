import type { CellAddress } from './address.ts';

/** A cell that is printed otherwise than in the published report; '' where it is, or was, blank. */
export interface CorrectedFigure {
  cell: CellAddress;
  before: string;
  after: string;
}

/** A sentence, heading or other line that is printed otherwise; '' where it was put in, or taken out. */
export interface CorrectedText {
  /** Section or attachment, `front`, or the lines before and after them all. */
  section: string;
  /** Its heading; '' where it has none. */
  heading: string;
  before: string;
  after: string;
}

/** 更正: all that is printed otherwise than in the published report, in the order it is printed. */
export interface Correction {
  figures: readonly CorrectedFigure[];
  texts: readonly CorrectedText[];
}
