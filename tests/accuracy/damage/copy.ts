import type { DocCell, TableBlock } from '#document/tree.ts';
import type { CellAddress } from '#domain/address.ts';

/** What stands in a cell of a copy. `value` cells hold a figure or a remark of the report. */
export type CellRole = 'caption' | 'corner' | 'head' | 'group' | 'label' | 'unit' | 'value';

/** A cell of a copied table, merged cells once, at their top left. */
export interface CopyCell {
  text: string;
  role: CellRole;
  column: number;
  colSpan: number;
  rowSpan: number;
  /** The cell of the report that stands here. */
  address?: CellAddress | undefined;
  /** The figure that a careful reader takes from `text`; absent where the cell is blank or holds no figure. */
  figure?: string | undefined;
}

export type CopyRow = CopyCell[];

export interface CopyTable {
  kind: 'table';
  columns: number;
  rows: CopyRow[];
}

export interface CopyText {
  kind: 'text';
  role: 'title' | 'heading' | 'prose' | 'chrome';
  text: string;
}

/** A printed report as someone copied it: what can be damaged, before it is written in some layout. */
export interface Copy {
  parts: (CopyText | CopyTable)[];
  /** How its characters become bytes, where the layout is one of characters. */
  charset?: 'gb18030';
  /** Figures that a careful reader takes from its paragraphs: a form of names beside values is no table of figures here. */
  told?: Readonly<Record<CellAddress, string>>;
}

/** A copy of its own, so that damage leaves the original whole. */
export function cloneCopy({ parts, told }: Copy): Copy {
  return {
    ...(told && { told }),
    parts: parts.map((part) =>
      part.kind === 'text'
        ? { ...part }
        : { ...part, rows: part.rows.map((row) => row.map((cell) => ({ ...cell }))) },
    ),
  };
}

export function tablesOf({ parts }: Copy): CopyTable[] {
  return parts.filter((part) => part.kind === 'table');
}

/** All cells of a role, table by table, row by row. */
export function cellsOf(copy: Copy, ...roles: readonly CellRole[]): CopyCell[] {
  return tablesOf(copy)
    .flatMap(({ rows }) => rows.flat())
    .filter(({ role }) => roles.includes(role));
}

/** Whether a row holds figures under a label of its own. */
export function isBody(row: CopyRow): boolean {
  return row.some(({ role }) => role === 'value');
}

/** A printed table as a copy, with the figures of the report it prints. */
export function copyOfTable(
  { rows, widths }: TableBlock,
  figures: Readonly<Record<CellAddress, string>>,
): CopyTable {
  return {
    kind: 'table',
    columns: widths.length,
    rows: rows.map(({ cells }) => {
      const label = cells.filter(({ role }) => role === 'rowHead').at(-1);
      return cells.map((cell) => copyOfCell(cell, cell === label && cell.rowSpan === 1, figures));
    }),
  };
}

function copyOfCell(
  cell: DocCell,
  isLabel: boolean,
  figures: Readonly<Record<CellAddress, string>>,
): CopyCell {
  const { text, column, colSpan, rowSpan, cell: address } = cell;
  return {
    ...{ text, column, colSpan, rowSpan, role: roleOf(cell, isLabel) },
    ...(address !== undefined && { address }),
    ...(address !== undefined && figures[address] && { figure: figures[address] }),
  };
}

function roleOf({ role, cell }: DocCell, isLabel: boolean): CellRole {
  if (cell !== undefined) return 'value';
  if (role === 'rowHead') return isLabel ? 'label' : 'group';
  if (role === 'columnHead') return 'head';
  return role === 'caption' || role === 'corner' ? role : 'unit';
}
