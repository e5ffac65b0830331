import type { PlacedItem } from '#document/page.ts';

/** 标记: an element of the structure that assistive software reads. */
export interface StructureNode {
  type: 'Document' | 'H1' | 'H2' | 'P' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure';
  parent?: StructureNode;
  kids: (StructureNode | MarkedContent)[];
  /** What it says, for bookmarks. */
  text: string;
  /** Where it begins: page from 0, millimetres from the top. */
  place?: { page: number; top: number };
  scope?: 'Row' | 'Column';
  colSpan?: number;
  rowSpan?: number;
  /** What a table is about, for those who cannot see it. */
  summary?: string;
  /** What a picture shows, and where it is: millimetres from the top left of the page. */
  figure?: { alt: string; x: number; y: number; width: number; height: number };
}

/** A marked stretch of a page's content that belongs to an element. Pages from 0. */
export interface MarkedContent {
  page: number;
  mark: number;
}

/**
 * Things of a page that belong to one element, numbered in the order of the page,
 * or to none: page numbers, repeated headings, borders.
 */
export type ContentRun =
  | { node: StructureNode; mark: number; items: PlacedItem[] }
  | { artifact: 'Pagination' | 'Layout'; items: PlacedItem[] };

/** The runs of a page, and the element of each mark. */
export interface PlannedPage {
  runs: readonly ContentRun[];
  owners: readonly StructureNode[];
}

/** The structure of a whole file. */
export interface StructurePlan {
  root: StructureNode;
  /** 标题 and headings, for the bookmarks. */
  headings: readonly StructureNode[];
  pages: readonly PlannedPage[];
}

/** Whether a part of an element is an element itself. */
export function isNode(kid: StructureNode | MarkedContent): kid is StructureNode {
  return 'type' in kid;
}
