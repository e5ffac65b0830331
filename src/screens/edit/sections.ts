import { addressParts } from '#domain/address.ts';
import type { Finding, Place } from '#domain/finding.ts';
import type { ReportTemplate, SectionTemplate } from '#domain/template.ts';

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
