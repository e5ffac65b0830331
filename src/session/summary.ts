import type { Report } from '#domain/report.ts';
import type { ReportTemplate } from '#domain/template.ts';
import type { ReportSummary } from '#store/report-store.ts';
import { type Clock, instantOf } from './clock.ts';
import type { Computed } from './computed.ts';
import type { ExternalStore } from './external-store.ts';
import type { SaveState } from './save-state.ts';

/** What a summary is drawn from, besides the report. */
export interface Standing extends Pick<Computed, 'sections' | 'open'> {
  template: ReportTemplate;
  clock: Clock;
  state: ExternalStore<SaveState>;
}

/** What the list of kept reports shows of the open one. */
export function summaryOf(report: Report, standing: Standing): ReportSummary {
  const { sections, open, template, clock, state } = standing;
  const { unit, scope, year } = report;
  const views = ['front', ...sections.order()].map((id) => sections.get(id));
  const publishBy = publicationDate(report, template);
  const localDate = dateOfNotice(report, template);
  const { inFile, fileName } = state.get();
  return {
    unit: { name: unit.name, kind: unit.kind },
    scope,
    year,
    edition: template.title,
    sections: {
      complete: views.filter((view) => view.state === 'complete').length,
      all: views.length,
    },
    counts: open.get().counts,
    savedAt: instantOf(clock),
    ...(publishBy && { publishBy }),
    ...(localDate && { localDate }),
    ...(inFile && fileName && { fileName }),
  };
}

/** 法定公布期限 of a report: the edition's date for this kind of unit, in the year after the reporting year. */
export function publicationDate(report: Report, template: ReportTemplate): string | undefined {
  const dated = template.facts.find(
    (fact) => fact.date && (!fact.for || fact.for.includes(report.unit.kind)),
  );
  return dated?.date && `${report.year + 1}-${dated.date}`;
}

/** The first date that the local notice sets, in the year after the reporting year. */
function dateOfNotice(
  { unit, year }: Report,
  { facts, local }: ReportTemplate,
): ReportSummary['localDate'] {
  const [first] = facts
    .filter((fact) => local !== undefined && fact.source === local.number)
    .filter((fact) => !fact.for || fact.for.includes(unit.kind))
    .flatMap(({ label, date }) => (date ? [{ label, date: `${year + 1}-${date}` }] : []))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return first;
}
