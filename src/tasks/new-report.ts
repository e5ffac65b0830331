import { blankAttachment, blankSection } from '#domain/blank-parts.ts';
import type { Report } from '#domain/report.ts';
import type { ReportTemplate } from '#domain/template.ts';
import type { ReportingUnit } from '#domain/unit.ts';

/** 新建年报: a blank report of an edition; the year's own period, the steps the local notice asks for, nothing filled in. */
export function newReport(
  template: ReportTemplate,
  { unit, year }: { unit: ReportingUnit; year: number },
): Report {
  return {
    template: template.id,
    templateRevision: template.revision,
    year,
    revision: 1,
    unit,
    scope: 'own',
    front: {
      opening: [],
      periodFrom: `${year}-01-01`,
      periodTo: `${year}-12-31`,
      contact: { office: '' },
    },
    sections: template.sections.map(blankSection),
    figures: {},
    texts: {},
    units: {},
    notes: {},
    sources: {},
    explanations: [],
    circulation: (template.local?.circulation ?? []).map((name) => ({
      name,
      person: '',
      at: '',
      opinion: '',
    })),
    log: [],
    attachments: (template.attachments ?? []).map((one) => blankAttachment(one, { unit, year })),
  };
}

/** 默认年度: last calendar year; from November on this year, whose report is being prepared. `today` is YYYY-MM-DD. */
export function defaultYear(today: string): number {
  const year = Number(today.slice(0, 4));
  return Number(today.slice(5, 7)) >= 11 ? year : year - 1;
}
