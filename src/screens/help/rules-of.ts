import type { Severity } from '#domain/rule.ts';
import { readsLastYear } from '#domain/rule-terms.ts';
import type { ReportTemplate } from '#domain/template.ts';

/** A rule of an edition, as the list of rules tells it. */
export interface ToldRule {
  id: string;
  label: string;
  severity: Severity;
  source: string;
  compared: 'same' | 'lastYear' | 'condition';
}

/** Everything an edition asks of the figures: relations, how cells are filled in, figures that want a second look. */
export function rulesOf({ rules, cellRules, watches = [] }: ReportTemplate): ToldRule[] {
  return [
    ...rules.map((rule) => ({ ...told(rule), compared: comparedOf(rule) })),
    ...cellRules.map((rule) => ({ ...told(rule), compared: 'same' as const })),
    ...watches.map((watch) => ({
      ...told(watch),
      compared: watch.check === 'capacity' ? ('same' as const) : ('lastYear' as const),
    })),
  ];
}

function told({ id, label, severity, source }: Omit<ToldRule, 'compared'>) {
  return { id, label, severity, source };
}

function comparedOf(rule: ReportTemplate['rules'][number]): ToldRule['compared'] {
  if (readsLastYear(rule)) return 'lastYear';
  return rule.when ? 'condition' : 'same';
}
