import { filledIn } from '#domain/filled-in.ts';
import type { Attachment, Block, Report, ReportSection } from '#domain/report.ts';
import type { AttachmentTemplate, ReportTemplate, SectionTemplate } from '#domain/template.ts';
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

/** A section as it stands in a new report: its tables, no text. */
export function blankSection(section: SectionTemplate): ReportSection {
  return { id: section.id, blocks: tableBlocks(section) };
}

/** An attachment of the edition as it stands in a new report: its title filled in, its tables, no text. */
export function blankAttachment(
  { title, ...attachment }: AttachmentTemplate,
  { unit, year }: { unit: ReportingUnit; year: number },
): Attachment {
  const { id } = attachment;
  return { id, title: filledIn(title, { unit, year }), blocks: tableBlocks(attachment) };
}

function tableBlocks({ id, blocks }: Pick<SectionTemplate, 'id' | 'blocks'>): Block[] {
  return blocks.flatMap((block): Block[] =>
    block.kind === 'table'
      ? [{ id: `${id}-${block.table}`, kind: 'table', table: block.table }]
      : [],
  );
}

/** 默认年度: last calendar year; from November on this year, whose report is being prepared. `today` is YYYY-MM-DD. */
export function defaultYear(today: string): number {
  const year = Number(today.slice(0, 4));
  return Number(today.slice(5, 7)) >= 11 ? year : year - 1;
}
