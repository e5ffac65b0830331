import type { LastYear } from '../last-year.ts';
import type { ReportSession } from '../report-session.ts';
import type { CarriedHeading } from './carried-items.ts';

/** Headings that the office gave its report last year: renamed ones and sections of its own, in the same edition alone. */
export function carriedParts(
  { template, form }: ReportSession,
  { report, template: own }: LastYear,
): CarriedHeading[] {
  if (own.id !== template.id) return [];
  const { sections, sectionOrder } = form.getValues();
  return report.sections.flatMap(({ id, heading, added }): CarriedHeading[] => {
    const field = `sections.${id}`;
    if (!heading) return [];
    const now = sections[id];
    if (added) {
      const known = Object.values(sections).some((one) => one?.heading === heading);
      const taken = now !== undefined || sectionOrder.includes(id);
      return known || taken
        ? []
        : [{ kind: 'section', field, section: id, before: '', after: heading }];
    }
    const before = now?.heading ?? '';
    if (!now || before === heading) return [];
    return [{ kind: 'heading', field: `${field}.heading`, section: id, before, after: heading }];
  });
}

/** The order of the sections with those that were added, each after the one it followed last year. */
export function orderWith(
  order: readonly string[],
  added: readonly string[],
  { report }: LastYear,
): readonly string[] {
  const last = report.sections.map(({ id }) => id);
  return added.reduce<readonly string[]>((now, id) => {
    const before = last.slice(0, last.indexOf(id)).filter((one) => now.includes(one));
    const at = now.indexOf(before.at(-1) ?? '') + 1;
    return [...now.slice(0, at), id, ...now.slice(at)];
  }, order);
}
