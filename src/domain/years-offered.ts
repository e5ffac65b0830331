import type { EditionSummary } from './choose-edition.ts';

/** Years a new report can be of, the latest first: those of the forms in force, and those before them. */
export interface YearsOffered {
  current: readonly number[];
  /** 历史年度, which only old forms cover. */
  past: readonly number[];
}

/** A form without a last year is in force; `latest` is the last year that is offered. */
export function yearsOffered(editions: readonly EditionSummary[], latest: number): YearsOffered {
  const first = Math.min(...editions.map(({ years }) => years.from));
  const inForce = editions.filter(({ years }) => years.to === undefined && years.from <= latest);
  const from = Math.min(latest, ...inForce.map(({ years }) => years.from));
  const covered = (year: number) =>
    editions.some(({ years }) => year >= years.from && year <= (years.to ?? year));
  return {
    current: span(from, latest),
    past: Number.isFinite(first) ? span(first, from - 1).filter(covered) : [],
  };
}

function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, back) => to - back);
}
