import type { CellAddress } from '#domain/address.ts';
import type { FontRole } from './tree.ts';

/** What a placed thing belongs to, for tags, for finding a figure on the page, for the way back to the cell. */
export interface Origin {
  /** Id of the block of the document; several pages may share it. */
  block: string;
  kind: 'title' | 'heading' | 'paragraph' | 'table' | 'picture' | 'signature' | 'pageNumber';
  /** In a table: row index in the table, grid column, spans, role. */
  row?: number;
  column?: number;
  colSpan?: number;
  rowSpan?: number;
  head?: 'column' | 'row';
  cell?: CellAddress;
  /** Drawn again on a later page: header rows, labels of spanning cells. Not content. */
  repeated?: true;
}

/** A line, or part of a line, of text. All lengths in millimetres from the top left of the page; y is the baseline. */
export interface PlacedText {
  kind: 'text';
  text: string;
  x: number;
  y: number;
  font: FontRole;
  /** Millimetres; 16 pt is 5.644. */
  size: number;
  /** Added after every character, in millimetres; negative closes up. */
  spacing: number;
  /** Width it takes, spacing included. */
  width: number;
  /** Width of its characters with `spacing` after each: more than `width` where a mark at its end gives up its blank half. */
  drawnWidth: number;
  origin: Origin;
}

/** A straight line of a table border or a rule. */
export interface PlacedRule {
  kind: 'rule';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  /** Line width in millimetres. */
  width: number;
}

export interface PlacedPicture {
  kind: 'picture';
  media: string;
  alt: string;
  x: number;
  y: number;
  width: number;
  height: number;
  origin: Origin;
}

export type PlacedItem = PlacedText | PlacedRule | PlacedPicture;

/** 版面: one page with everything placed on it, in reading order. */
export interface Page {
  /** Printed page number, from 1. */
  number: number;
  width: number;
  height: number;
  items: readonly PlacedItem[];
}

/** Widths of characters: handed to the layout, read from the font files. */
export interface FontMetrics {
  /** Advance of a character in thousandths of the font size; undefined when the font has no glyph for it. */
  advance(font: FontRole, character: string): number | undefined;
}

/** A character no font has, and where it stands. */
export interface MissingGlyph {
  character: string;
  origin: Origin;
}

/** The pages of a document, and what could not be set as asked. */
export interface Layout {
  pages: readonly Page[];
  missing: readonly MissingGlyph[];
}
