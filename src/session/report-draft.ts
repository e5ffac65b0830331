import type { CellAddress } from '#domain/address.ts';
import type {
  Attachment,
  CirculationStep,
  Explanation,
  Report,
  ReportFront,
  ReportScope,
  ReportSection,
} from '#domain/report.ts';
import type { ReportingUnit } from '#domain/unit.ts';
import { type CellTree, flatten, nest } from './cell-tree.ts';

/**
 * The report as the form holds it. Cells nest by their address, so `figures.requests.received.naturalPerson`
 * is a field; sections and attachments stand under their id: `sections.overview.blocks`.
 */
export interface ReportDraft {
  unit: ReportingUnit;
  year: number;
  revision: number;
  /** Of the published report that this one corrects; empty where it corrects none. */
  supersedes: string;
  scope: ReportScope;
  scopeNote: string;
  front: ReportFront;
  sectionOrder: readonly string[];
  sections: Record<string, ReportSection>;
  figures: CellTree;
  texts: CellTree;
  units: CellTree;
  notes: CellTree;
  sources: CellTree;
  explanations: readonly Explanation[];
  circulation: readonly CirculationStep[];
  attachmentOrder: readonly string[];
  attachments: Record<string, Attachment>;
  /** Which report of the shelf is last year's; empty where there is none. Kept beside the report, never in its file. */
  lastYear: string;
  /** What was decided on the changes of each 退回稿, by its key and theirs. Kept beside the report as well. */
  returned: Record<string, Record<string, Decision | undefined>>;
}

/** 采纳 or 不采纳. */
export type Decision = 'accepted' | 'refused';

/** What of a report the form does not hold: it never changes while the report is open, but for the log. */
export type ReportFrame = Omit<Report, keyof ReportDraft>;

/** Whether a field stands beside the report: it can be undone like any other, but the file and its record leave it out. */
export function isBeside(field: string): boolean {
  return field === 'lastYear' || field.startsWith('returned.');
}

/** The form's name of a cell's figure. */
export function figureField(address: CellAddress): `figures.${string}` {
  return `figures.${address}`;
}

/** The report as the form holds it. */
export function draftOf(report: Report): ReportDraft {
  return {
    unit: report.unit,
    year: report.year,
    revision: report.revision,
    supersedes: report.supersedes ?? '',
    scope: report.scope,
    scopeNote: report.scopeNote ?? '',
    front: report.front,
    sectionOrder: report.sections.map((section) => section.id),
    sections: byId(report.sections),
    figures: nest(report.figures),
    texts: nest(report.texts),
    units: nest(report.units),
    notes: nest(report.notes),
    sources: nest(report.sources),
    explanations: report.explanations,
    circulation: report.circulation,
    attachmentOrder: report.attachments.map((attachment) => attachment.id),
    attachments: byId(report.attachments),
    lastYear: '',
    returned: {},
  };
}

/** The report the form holds, within the frame it was opened with; later changes of the form leave it alone. */
export function reportOf(draft: ReportDraft, frame: ReportFrame): Report {
  const { sectionOrder, sections, attachmentOrder, attachments, scopeNote, supersedes, ...others } =
    draft;
  const {
    figures,
    texts,
    units,
    notes,
    sources,
    lastYear: _last,
    returned: _returned,
    ...rest
  } = others;
  return {
    template: frame.template,
    templateRevision: frame.templateRevision,
    log: frame.log,
    ...rest,
    ...(supersedes && { supersedes }),
    ...(scopeNote && { scopeNote }),
    unit: { ...draft.unit },
    front: withoutBlanks(draft.front),
    sections: sectionOrder.flatMap((id) => sectionOf(sections[id])),
    attachments: attachmentOrder.flatMap((id) => attachments[id] ?? []),
    figures: flatten(figures),
    texts: flatten(texts),
    units: flatten(units),
    notes: flatten(notes),
    sources: flatten(sources),
  };
}

function byId<Part extends { id: string }>(parts: readonly Part[]): Record<string, Part> {
  return Object.fromEntries(parts.map((part) => [part.id, part]));
}

/** A section as the file has it: without a heading where the office left the official one. */
function sectionOf(section: ReportSection | undefined): ReportSection[] {
  if (!section) return [];
  const { heading, ...rest } = section;
  return [{ ...rest, ...(heading && { heading }) }];
}

/** A field the clerk emptied is absent from the file. */
function withoutBlanks(front: ReportFront): ReportFront {
  const { title, signedOn, publishedOn, contact, ...rest } = front;
  const { office, ...others } = contact;
  const filled = Object.entries(others).filter(([, text]) => text);
  return {
    ...rest,
    contact: { office, ...Object.fromEntries(filled) },
    ...(title && { title }),
    ...(signedOn && { signedOn }),
    ...(publishedOn && { publishedOn }),
  };
}
