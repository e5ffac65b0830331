import type { CellAddress } from './address.ts';

/** 原件: what a foreign document shows and its draft cannot hold. */
export interface OriginalDocument {
  /** 未对应: text that found no place in the draft. */
  unmatched: readonly string[];
  /** Labels of rows that are not the form's, with the form's own and the first cell of the row. */
  labels: readonly { cell: CellAddress; printed: string; official: string }[];
  /** Rows that only another edition of the form has. */
  strangeRows: readonly { printed: string; edition: string }[];
  /** Tables that do not stand in rows and columns as the form's do. */
  brokenTables: readonly BrokenTable[];
}

/** `scattered`: a table in pieces or without its rows; `ragged`: rows of unequal length. */
export interface BrokenTable {
  /** Id of the edition's table. */
  table: string;
  how: 'scattered' | 'ragged';
  /** The first cell of it that was read. */
  cell: CellAddress;
}
