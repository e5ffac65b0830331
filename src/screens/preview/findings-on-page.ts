import type { Page } from '#document/page.ts';
import type { Finding } from '#domain/finding.ts';
import type { Severity } from '#domain/rule.ts';

/** The gravest severity among the findings whose cells are printed on a page, and how many have it. */
export function worstOnPage(
  page: Page,
  findings: readonly Finding[],
): { severity: Severity; count: number } | undefined {
  const printed = new Set(
    page.items.map((item) => ('origin' in item ? item.origin.cell : undefined)),
  );
  const here = findings.filter(({ places }) =>
    places.some((place) => 'cell' in place && printed.has(place.cell)),
  );
  const severity = here[0]?.severity;
  if (!severity) return undefined;
  return { severity, count: here.filter((finding) => finding.severity === severity).length };
}
