import type { LocalRequirements } from './local-requirements.ts';
import type { ReportTemplate } from './template.ts';

/** What one must know of an edition to choose it. */
export type EditionSummary = Pick<
  ReportTemplate,
  'id' | 'revision' | 'extends' | 'title' | 'legalBasis' | 'years' | 'regions'
>;

/** What an edition shows of itself where one chooses among several. */
export function summaryOfEdition(edition: ReportTemplate): EditionSummary {
  const { id, revision, title, legalBasis, years } = edition;
  return {
    id,
    revision,
    title,
    legalBasis,
    years,
    ...(edition.extends !== undefined && { extends: edition.extends }),
    ...(edition.regions && { regions: edition.regions }),
  };
}

/** Digits of 行政区划代码 (GB/T 2260) that say the province. */
const PROVINCE = 2;

/**
 * The editions a report of a year can be filled in by, the fittest first: the unit's own province before the
 * national form, then the later one. Spans of years may overlap; the clerk may take any of them.
 */
export function editionsFor<Edition extends EditionSummary>(
  editions: readonly Edition[],
  wish: { year: number; regionCode?: string },
): Edition[] {
  return editions.filter((edition) => covers(edition, wish)).sort(byFitness);
}

/** Every edition whose years hold a year: the ones that fit the region first, then those of other provinces. */
export function editionsOfYear<Edition extends EditionSummary>(
  editions: readonly Edition[],
  wish: { year: number; regionCode?: string },
): Edition[] {
  const fit = editionsFor(editions, wish);
  const others = editions.filter(({ years }) => covers({ years }, wish));
  return [...new Set([...fit, ...others.sort(byFitness)])];
}

/** Whether a span of years and a list of regions, no list being everywhere, hold a report's. */
export function covers(
  { years, regions }: Pick<Partial<ReportTemplate>, 'years' | 'regions'>,
  { year, regionCode }: { year: number; regionCode?: string },
): boolean {
  const province = regionCode?.slice(0, PROVINCE);
  return (
    year >= (years?.from ?? year) &&
    year <= (years?.to ?? year) &&
    (!regions || regions.some((region) => region.slice(0, PROVINCE) === province))
  );
}

/** A province's own first, then the later one; of two that begin together, the one made from the other. */
function byFitness(a: EditionSummary, b: EditionSummary): number {
  return (
    Number(!!b.regions) - Number(!!a.regions) ||
    b.years.from - a.years.from ||
    Number(!!b.extends) - Number(!!a.extends)
  );
}

/** 本地要求 that fit a report of an edition, the later ones first. */
export function localsFor(
  locals: readonly LocalRequirements[],
  { template, ...wish }: { template: string; year: number; regionCode?: string },
): LocalRequirements[] {
  return locals
    .filter((local) => local.template === template && covers(local, wish))
    .sort((a, b) => (b.years?.from ?? 0) - (a.years?.from ?? 0));
}
