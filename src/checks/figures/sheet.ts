import type { CellAddress } from '#domain/address.ts';
import { type Figure, type FigureReading, readFigure } from '#domain/figure.ts';
import type { CheckPlan } from '../plan.ts';
import type { PlannedTerm } from './plan-relations.ts';

/** The figures of one report by cell index: what was typed, what it reads as, and what the totals come to. */
export interface FigureSheet {
  readings: readonly FigureReading[];
  /** The figure that counts: as typed, or the computed total where nothing is typed. */
  values: readonly (Figure | undefined)[];
  /** 自动合计 of every total cell whose parts are known, also beside a typed one. */
  totals: ReadonlyMap<number, Figure>;
}

/** Reads the typed texts of a report and adds up its totals. */
export function fillSheet(
  plan: CheckPlan,
  figures: Readonly<Record<CellAddress, string>>,
): FigureSheet {
  const readings = plan.cells.map((cell) =>
    cell.kind === 'text' ? ({ state: 'blank' } as const) : readFigure(figures[cell.address], cell),
  );
  const values: (Figure | undefined)[] = readings.map((reading) =>
    reading.state === 'read' ? reading.figure : undefined,
  );
  const totals = new Map<number, Figure>();
  const settled = new Set<number>();
  const settle = (index: number): Figure | undefined => {
    const formula = plan.formulas.get(index);
    if (!formula || settled.has(index)) return values[index];
    settled.add(index);
    for (const addend of formula.addends) settle(addend.index);
    const sum = sumOf(formula.addends, values, undefined);
    const total = sum === undefined ? undefined : sum / formula.factor;
    if (total === undefined || !Number.isSafeInteger(total)) return values[index];
    totals.set(index, total);
    if (readings[index]?.state === 'blank') values[index] = total;
    return values[index];
  };
  for (const index of plan.formulas.keys()) settle(index);
  return { readings, values, totals };
}

/** The sum of some terms at the relation's scale; undefined where a figure is unknown or the sum is not exact. */
export function sumOf(
  terms: readonly PlannedTerm[],
  values: readonly (Figure | undefined)[],
  lastYear: readonly (Figure | undefined)[] | undefined,
): Figure | undefined {
  let sum = 0;
  for (const { index, factor, last } of terms) {
    const value = (last ? lastYear : values)?.[index];
    if (value === undefined) return undefined;
    sum += value * factor;
    if (!Number.isSafeInteger(sum)) return undefined;
  }
  return sum;
}
