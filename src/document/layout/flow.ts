import type { PlacedItem } from '../page.ts';
import type { PreparedTable } from './prepare-table.ts';

/** A line, or anything else that is never cut. Its height is in millimetres. */
export interface FlowLine {
  kind: 'line';
  height: number;
  /** Stands on the page of what follows. */
  keep: boolean;
  /** Nothing to see: dropped at the top of a page. */
  blank?: true;
  /** The things of the line when it stands `top` millimetres below the top of the page. */
  place(top: number): PlacedItem[];
}

/** A table, cut between rows where it has to be. */
export interface FlowTable {
  kind: 'table';
  table: PreparedTable;
}

/** What follows begins on a page of its own. */
export interface FlowPageBreak {
  kind: 'pageBreak';
}

/** 排版流: what is to be put on pages, one thing below the other. */
export type Flow = FlowLine | FlowTable | FlowPageBreak;

/** Lines left free. */
export function blankLine(height: number): FlowLine {
  return { kind: 'line', height, keep: false, blank: true, place: () => [] };
}
