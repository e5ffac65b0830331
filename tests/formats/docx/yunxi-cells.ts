import type { DocCell } from '#document/tree.ts';

type Role = DocCell['role'];

/** A cell of one place, centred, unless said otherwise. */
export const cell = (
  text: string,
  column: number,
  role: Role,
  more: Partial<DocCell> = {},
): DocCell => ({
  text,
  column,
  colSpan: 1,
  rowSpan: 1,
  role,
  align: 'center',
  ...more,
});
/** A heading over figures. */
export const head = (text: string, column: number, colSpan = 1, rowSpan = 1) =>
  cell(text, column, 'columnHead', { colSpan, rowSpan });
/** The label of a row, or of several. */
export const label = (text: string, column: number, colSpan = 1, rowSpan = 1) =>
  cell(text, column, 'rowHead', { colSpan, rowSpan, align: 'left' });
/** A figure of the report. */
export const figure = (text: string, column: number, address: string, colSpan = 1) =>
  cell(text, column, 'figure', { cell: address, colSpan });
