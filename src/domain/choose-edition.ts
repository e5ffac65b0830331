import type { ReportTemplate } from './template.ts';

/** What one must know of an edition to choose it. */
export type EditionSummary = Pick<
  ReportTemplate,
  'id' | 'revision' | 'title' | 'legalBasis' | 'years' | 'regions'
>;

/** Digits of 行政区划代码 (GB/T 2260) that say the province. */
const PROVINCE = 2;

/**
 * The editions a report of a year can be filled in by, the fittest first: the unit's own province before the
 * national form, then the later one. Spans of years may overlap; the clerk may take any of them.
 */
export function editionsFor<Edition extends EditionSummary>(
  editions: readonly Edition[],
  { year, regionCode }: { year: number; regionCode?: string },
): Edition[] {
  const province = regionCode?.slice(0, PROVINCE);
  const fits = ({ years, regions }: Edition): boolean =>
    year >= years.from &&
    (years.to === undefined || year <= years.to) &&
    (!regions || regions.some((region) => region.slice(0, PROVINCE) === province));
  return editions
    .filter(fits)
    .sort((a, b) => Number(!!b.regions) - Number(!!a.regions) || b.years.from - a.years.from);
}
