import type { CellAddress } from '#domain/address.ts';
import type { StandingFinding } from '#domain/explained.ts';
import type { Finding } from '#domain/finding.ts';
import { readsLastYear } from '#domain/rule-terms.ts';
import type { ReportTemplate } from '#domain/template.ts';

/** What the checks say of single cells beside last year's: jumps, unit slips, what was carried over. */
export function lastYearFlags(
  template: ReportTemplate,
  standings: Iterable<StandingFinding>,
): ReadonlyMap<CellAddress, readonly StandingFinding[]> {
  const flags = new Map<CellAddress, StandingFinding[]>();
  for (const standing of standings) {
    const { finding } = standing;
    if (!speaksOfLastYear(finding, template)) continue;
    for (const place of finding.places) {
      if ('cell' in place) flags.set(place.cell, [...(flags.get(place.cell) ?? []), standing]);
    }
  }
  return flags;
}

function speaksOfLastYear({ rule }: Finding, { rules, watches = [] }: ReportTemplate): boolean {
  const watch = watches.find(({ id }) => id === rule);
  if (watch) return watch.check !== 'capacity';
  const relation = rules.find(({ id }) => id === rule);
  return relation !== undefined && readsLastYear(relation);
}
