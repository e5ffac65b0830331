import type { ReportingUnit } from './unit.ts';

/** A title of the edition with `{unit}` and `{year}` filled in. */
export function filledIn(
  title: string,
  { unit, year }: { unit: Pick<ReportingUnit, 'name'>; year: number },
): string {
  return title.replace('{unit}', () => unit.name).replace('{year}', String(year));
}
