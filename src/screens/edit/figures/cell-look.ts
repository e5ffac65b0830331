import type { Cell } from '#domain/cells.ts';
import { type FigureReading, readFigure } from '#domain/figure.ts';
import type { Severity } from '#domain/rule.ts';
import type { GridWords } from '#i18n/grid.zh-cn.ts';
import type { CellView } from '#session/cell-views.ts';
import type { CellLook, CellState } from '#ui/grid/grid-cell.tsx';
import { shortName } from './cell-index.ts';

/** How a cell shows itself: its states by shape and colour, and the same in words. */
export function cellLook(cell: Cell, view: CellView, words: GridWords): CellLook {
  const sum = differingSum(cell, view);
  return {
    name: words.cellName([
      shortName(cell.row),
      shortName(cell.column),
      ...valueWords(cell, view, words),
      sum ? words.sumIs(sum) : '',
      ...verdictWords(view, words),
    ]),
    states: states(cell, view),
    ...(view.computed !== undefined && { computed: view.computed }),
    ...(sum !== undefined && { sum }),
    ...(cell.column.span !== undefined && { columns: cell.column.span }),
  };
}

/** How a text cell shows itself. */
export function textLook(cell: Cell, text: string, words: GridWords): CellLook {
  return {
    name: words.cellName([shortName(cell.row), shortName(cell.column), text || words.blank]),
    states: ['open', 'text'],
    ...(cell.column.span !== undefined && { columns: cell.column.span }),
  };
}

/** The severity a cell shows. A blank cell is marked by its dashed line, not as a fault. */
export function shownSeverity(view: CellView): Severity | undefined {
  const blank = view.reading.state === 'blank' && view.computed === undefined;
  return blank && view.severity !== 'mustFix' ? undefined : view.severity;
}

function states(cell: Cell, view: CellView): CellState[] {
  const severity = shownSeverity(view);
  const on: Readonly<Record<CellState, boolean>> = {
    open: !cell.total,
    total: cell.total,
    typedTotal: view.typedTotal,
    zero: isZero(view.reading) || (view.text === '' && view.computed === '0'),
    text: false,
    differs: severity === 'mustFix',
    warned: severity === 'mustExplain',
    suspect: view.suspect !== undefined,
    unreadable: view.reading.state === 'unreadable',
  };
  return (Object.keys(on) as CellState[]).filter((state) => on[state]);
}

function isZero(reading: FigureReading): boolean {
  return reading.state === 'read' && reading.figure === 0;
}

/** 自动合计 beside a typed total, where the two are not the same figure. */
export function differingSum(cell: Cell, view: CellView): string | undefined {
  if (!view.typedTotal || view.computed === undefined) return undefined;
  const sum = readFigure(view.computed, cell);
  const same =
    sum.state === 'read' && view.reading.state === 'read' && sum.figure === view.reading.figure;
  return same ? undefined : view.computed;
}

function valueWords(cell: Cell, view: CellView, words: GridWords): string[] {
  const { reading, computed } = view;
  if (reading.state === 'unreadable') return [reading.typed, words.unreadable];
  if (reading.state === 'read') {
    const amount = words.amount(reading.digits, cell.unit);
    return view.typedTotal ? [amount, words.typedTotal] : [amount];
  }
  if (computed === undefined) return [words.blank];
  return [words.amount(computed, cell.unit), words.computed];
}

function verdictWords(view: CellView, words: GridWords): string[] {
  const severity = shownSeverity(view);
  return [
    severity === 'mustFix' ? words.differs : '',
    severity === 'mustExplain' ? words.toExplain : '',
    view.suspect ? words.shouldBe(view.suspect.instead) : '',
  ];
}
