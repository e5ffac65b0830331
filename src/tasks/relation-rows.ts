import type { CheckOutcome } from '#domain/outcome.ts';
import type { Verdict } from '#domain/rule.ts';

/** A row for each kind of relation; where there are many, those that do not hold come first and the rest are one row. */
export function relationRows(
  { relations }: CheckOutcome,
  {
    labels,
    most,
    others,
  }: {
    labels: ReadonlyMap<string, string>;
    most: number;
    others: (count: number) => string;
  },
): string[][] {
  const rules = [...new Set(relations.map(({ rule }) => rule))];
  const count = (named: readonly string[], verdict: Verdict) =>
    relations.filter((one) => named.includes(one.rule) && one.verdict === verdict).length;
  const row = (label: string, named: readonly string[]) => [
    label,
    ...VERDICTS.map((verdict) => String(count(named, verdict))),
  ];
  const own = (rule: string) => row(labels.get(rule) ?? rule, [rule]);
  if (rules.length <= most) return rules.map(own);
  const ranked = [...rules].sort(
    (one, other) =>
      count([other], 'differs') - count([one], 'differs') ||
      count([other], 'undecided') - count([one], 'undecided'),
  );
  const rest = ranked.slice(most - 1);
  return [...ranked.slice(0, most - 1).map(own), row(others(rest.length), rest)];
}

/** In the order of their columns. */
const VERDICTS: readonly Verdict[] = ['agrees', 'differs', 'undecided'];
