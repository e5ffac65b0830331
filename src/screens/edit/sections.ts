import type { Finding } from '#domain/finding.ts';
import { holdsTable } from '#domain/part-tables.ts';
import type { Block } from '#domain/report.ts';
import type { TableTemplate } from '#domain/table-template.ts';
import type { ReportTemplate, SectionTemplate } from '#domain/template.ts';
import type { ReportSession } from '#session/report-session.ts';
import { sectionOfCell } from '#session/section-of-cell.ts';
import type { SectionViews } from '#session/section-views.ts';

/** The official section of an id; undefined for one the office added. */
export function officialSection(
  template: ReportTemplate,
  section: string,
): SectionTemplate | undefined {
  return template.sections.find(({ id }) => id === section);
}

/** How to fill in a part of the report, as the edition says; nothing for one the office added. */
export function guidanceOf(template: ReportTemplate, part: string): readonly string[] {
  if (part === 'front') return template.front.guidance;
  const parts = [...template.sections, ...(template.attachments ?? [])];
  return parts.find(({ id }) => id === part)?.guidance ?? [];
}

/** Whether a finding points into a section or an attachment. */
export function isIn(
  session: Pick<ReportSession, 'sections'>,
  section: string,
  { places }: Finding,
): boolean {
  return places.some((place) =>
    'cell' in place ? sectionOfCell(session, place.cell) === section : place.section === section,
  );
}

/** The tables that stand among some blocks, in the order of the edition. */
export function tablesIn(template: ReportTemplate, blocks: readonly Block[]): TableTemplate[] {
  return template.tables.filter(({ id }) => holdsTable(blocks, id));
}

/** The form's name of the blocks of a section, of an attachment or of the opening. */
export type BlocksField =
  | `sections.${string}.blocks`
  | `attachments.${string}.blocks`
  | 'front.opening';

/** The field that holds the blocks of a part of the report. */
export function blocksField(views: Pick<SectionViews, 'attachments'>, part: string): BlocksField {
  if (part === 'front') return 'front.opening';
  return views.attachments().includes(part)
    ? `attachments.${part}.blocks`
    : `sections.${part}.blocks`;
}
