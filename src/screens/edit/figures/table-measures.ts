import { depthOf, leavesOf } from '#domain/cells.ts';
import type { Leaf, TableNode, TableTemplate } from '#domain/table-template.ts';

/**
 * Widths of a table on the screen, in pixels, at its narrowest; more room is shared out in proportion.
 * 表三 fits a window of 1366 beside outline, panel and scroll bar.
 */
export interface TableMeasures {
  labels: readonly number[];
  unit?: number;
  figures: readonly number[];
  /** Columns of labels, units and figures together. */
  columns: number;
  width: number;
}

const UPRIGHT = 30;
const GROUP = 76;
const LABEL = 238;
const SHORT_LABEL = 180;
const UNIT = 56;
const FIGURE = 64;
const ROOMY = 116;
/** What few columns share. */
const ROOM = 570;
const TEXT = 180;
const TOTAL = 88;
const MANY = 5;

/** Height of a row of column headings; the innermost may take two lines. */
export const HEAD_ROW = 26;
/** Height of a row of figures. */
export const FIGURE_ROW = 32;

/** Figures are wide enough for six digits; where they are few, both they and the labels stand at ease. */
export function tableMeasures(table: TableTemplate): TableMeasures {
  const leaves = widestOf(table.blocks.map((block) => leavesOf(block.columns)));
  const many = leaves.length > MANY;
  const labels = labelWidths(table, many);
  const roomy = Math.min(ROOMY, ROOM / columnsOf(leaves));
  const figures = leaves.flatMap((leaf) =>
    Array.from({ length: leaf.span ?? 1 }, () => (many ? narrow(leaf) : wide(leaf, roomy))),
  );
  const unit = table.blocks.some((block) => block.unitColumn) ? UNIT : undefined;
  const widths = [...labels, ...(unit === undefined ? [] : [unit]), ...figures];
  return {
    labels,
    ...(unit !== undefined && { unit }),
    figures,
    columns: widths.length,
    width: widths.reduce((sum, width) => sum + width, 0),
  };
}

/** How far from the left the labels of a level stand when they stay in sight. */
export function labelLeft(measures: TableMeasures, level: number): number {
  return measures.labels.slice(0, level).reduce((sum, width) => sum + width, 0);
}

function labelWidths(table: TableTemplate, many: boolean): number[] {
  const depth = Math.max(...table.blocks.map((block) => depthOf(block.rows)));
  const upright = table.blocks.some((block) => block.rows.some(isUpright));
  const long = many || table.blocks.some((block) => leavesOf(block.rows).some(isPart));
  return Array.from({ length: depth }, (_, level) => {
    if (level === depth - 1) return long ? LABEL : SHORT_LABEL;
    return upright && level === 0 ? UPRIGHT : GROUP;
  });
}

function narrow(leaf: Leaf): number {
  if (leaf.kind === 'text') return TEXT;
  return leaf.total ? TOTAL : FIGURE;
}

function wide(leaf: Leaf, roomy: number): number {
  return leaf.kind === 'text' ? TEXT : roomy;
}

function columnsOf(leaves: readonly Leaf[]): number {
  return leaves.reduce((sum, leaf) => sum + (leaf.span ?? 1), 0);
}

function widestOf(rows: readonly Leaf[][]): Leaf[] {
  return rows.reduce((most, leaves) => (columnsOf(leaves) > columnsOf(most) ? leaves : most), []);
}

function isUpright(node: TableNode): boolean {
  return 'vertical' in node && node.vertical === true;
}

function isPart(leaf: Leaf): boolean {
  return leaf.under !== undefined;
}
