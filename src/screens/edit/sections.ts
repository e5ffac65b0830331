import { addressParts } from '#domain/address.ts';
import type { Finding, Place } from '#domain/finding.ts';
import type { Block } from '#domain/report.ts';
import type { ReportTemplate, SectionTemplate, TableTemplate } from '#domain/template.ts';
import type { SectionViews } from '#session/section-views.ts';

/** The official section of an id; undefined for one the office added. */
export function officialSection(
  template: ReportTemplate,
  section: string,
): SectionTemplate | undefined {
  return template.sections.find(({ id }) => id === section);
}

/** The section a table stands in. */
export function sectionOfTable(template: ReportTemplate, table: string): string | undefined {
  return template.sections.find(({ blocks }) =>
    blocks.some((block) => block.kind === 'table' && block.table === table),
  )?.id;
}

/** The section a finding points at first. */
export function sectionOf(template: ReportTemplate, place: Place): string | undefined {
  return 'cell' in place ? sectionOfTable(template, addressParts(place.cell).table) : place.section;
}

/** Whether a finding points into a section. */
export function isIn(template: ReportTemplate, section: string, finding: Finding): boolean {
  return finding.places.some((place) => sectionOf(template, place) === section);
}

/** The tables that stand among some blocks, in the order of the edition. */
export function tablesIn(template: ReportTemplate, blocks: readonly Block[]): TableTemplate[] {
  return template.tables.filter(({ id }) =>
    blocks.some((block) => block.kind === 'table' && block.table === id),
  );
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
