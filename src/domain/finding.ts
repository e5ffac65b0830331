import type { CellAddress } from './address.ts';
import type { Severity } from './rule.ts';

/** Where a finding points: a cell, or characters in the plain text of a block, or a whole section. */
export type Place =
  | { cell: CellAddress }
  | { section: string; block: string; start: number; end: number }
  | { section: string };

/** 差错类型: how the typed figure slipped from the right one. */
export type Slip =
  | 'digitsSwapped'
  | 'digitMissing'
  | 'digitExtra'
  | 'decimalShifted'
  | 'digitMisread'
  | 'cellsSwapped'
  | 'rowsSwapped'
  | 'columnsSwapped'
  | 'shifted'
  | 'unknown';

/** 可能填错: a cell that is likely wrong, with the figure that mends everything it breaks. Decimal strings. */
export interface Suspect {
  cell: CellAddress;
  value: string;
  instead: string;
  slip: Slip;
}

/** One side of a relation in words: the cells it adds up, each with its figure as it stands. */
export interface SideTerm {
  cell: CellAddress;
  /** The short label of the cell within the relation: 本年新收. */
  label: string;
  /** Decimal string. */
  value: string;
  last?: true;
}

/** The sentence a finding says: an id that i18n turns into words, with the values it needs. */
export interface Message {
  id: string;
  values: Readonly<Record<string, string | number | readonly SideTerm[] | readonly string[]>>;
}

/** 采纳: what to write where. */
export type Fix =
  | { cell: CellAddress; value: string }
  | { section: string; block: string; start: number; end: number; text: string };

/** 核对结果: something a check found. Figures are decimal strings as they stand in the report. */
export interface Finding {
  /** Stable over runs: the rule and what its `*` stands for, or the check and its place. */
  id: string;
  check: string;
  rule?: string;
  severity: Severity;
  /** Every cell of the violated relation and no other, or the characters of a text. */
  places: readonly Place[];
  message: Message;
  left?: string;
  right?: string;
  difference?: string;
  quote?: string;
  source: string;
  suspects: readonly Suspect[];
  /** A change that mends the finding by itself: a cell's text, or characters of a block put in place of others. */
  fix?: Fix;
}
