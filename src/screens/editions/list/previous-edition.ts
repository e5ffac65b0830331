import type { EditionSummary } from '#domain/choose-edition.ts';

/** 上一格式: the one an edition was made from, else the national one that begins last before it. */
export function previousEdition(
  editions: readonly EditionSummary[],
  { id, years, extends: parent }: EditionSummary,
): EditionSummary | undefined {
  const from = editions.find((one) => one.id === parent && one.id !== id);
  const earlier = editions
    .filter((one) => !one.regions && one.years.from < years.from)
    .sort((a, b) => b.years.from - a.years.from);
  return from ?? earlier[0];
}
