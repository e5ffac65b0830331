import type { CellAddress } from '#domain/address.ts';
import { type Figure, type FigureReading, readFigure } from '#domain/figure.ts';
import type { CheckPlan } from '../plan.ts';
import type { PlannedTerm } from './plan-relations.ts';

/** The figures of one report by cell index: what was typed, what it reads as, and what the totals come to. */
export interface FigureSheet {
  readings: readonly FigureReading[];
  /** The figure that counts: as typed, or the computed total where nothing is typed; NaN where it is unknown. */
  values: Float64Array;
  /** 自动合计 of every total cell whose parts are known, also beside a typed one. */
  totals: ReadonlyMap<number, Figure>;
}

const BLANK: FigureReading = { state: 'blank' };

/** Reads the typed texts of a report and adds up its totals. */
export function fillSheet(
  plan: CheckPlan,
  figures: Readonly<Record<CellAddress, string>>,
): FigureSheet {
  const readings = plan.cells.map((cell) =>
    cell.kind === 'text' ? BLANK : readFigure(figures[cell.address], cell),
  );
  const values = Float64Array.from(readings, (reading) =>
    reading.state === 'read' ? reading.figure : Number.NaN,
  );
  const totals = new Map<number, Figure>();
  const settled = new Set<number>();
  const settle = (index: number): void => {
    const formula = plan.formulas.get(index);
    if (!formula || settled.has(index)) return;
    settled.add(index);
    for (const addend of formula.addends) settle(addend.index);
    const total = sumOf(formula.addends, values) / formula.factor;
    if (!Number.isSafeInteger(total)) return;
    totals.set(index, total);
    if (readings[index]?.state === 'blank') values[index] = total;
  };
  for (const index of plan.formulas.keys()) settle(index);
  return { readings, values, totals };
}

/** The sum of some terms at the relation's scale; NaN where a figure is unknown or the sum is not exact. */
function sumOf(terms: readonly PlannedTerm[], values: Float64Array): number {
  let sum = 0;
  for (const { index, factor } of terms) {
    sum += (values[index] ?? Number.NaN) * factor;
    if (!Number.isSafeInteger(sum)) return Number.NaN;
  }
  return sum;
}
