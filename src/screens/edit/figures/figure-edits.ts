import type { CellAddress } from '#domain/address.ts';
import type { Cell } from '#domain/cells.ts';
import type { FieldChange } from '#domain/edit.ts';
import type { GridWords } from '#i18n/grid.zh-cn.ts';
import type { CellView } from '#session/cell-views.ts';
import type { ReportSession } from '#session/report-session.ts';
import type { CellText } from '#ui/grid/grid-actions.ts';
import { cellField, typedText } from './cell-field.ts';
import { cellIndex, shortName } from './cell-index.ts';

/** 自然人 · 本年新收: how sentences name a cell. */
export function cellPath(cell: Cell, words: GridWords): string {
  return words.cellPath(shortName(cell.column), shortName(cell.row));
}

/** What a cell shows: the digits it reads as, what was typed where it does not read, or its computed total. */
export function shownText(view: CellView): string {
  if (view.reading.state === 'read') return view.reading.digits;
  return view.text || (view.computed ?? '');
}

/** The changes that give cells new texts; cells that have theirs already are left alone. */
export function figureChanges(session: ReportSession, texts: readonly CellText[]): FieldChange[] {
  return texts
    .map(({ cell, text }) => ({
      field: cellField(session.template, cell),
      before: typedText(session, cell),
      after: text,
    }))
    .filter(({ before, after }) => before !== after);
}

/** What the history calls a change of one cell. */
export function changeLabel(session: ReportSession, change: CellChange, words: GridWords) {
  const cell = cellIndex(session.template).get(change.cell);
  const path = cell ? cellPath(cell, words) : change.cell;
  return change.before === ''
    ? words.filled(path, change.after)
    : words.changed(path, change.before, change.after);
}

export interface CellChange {
  cell: CellAddress;
  before: string;
  after: string;
}
