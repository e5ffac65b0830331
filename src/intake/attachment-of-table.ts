import { holdsTable } from '#domain/part-tables.ts';
import type { AttachmentTemplate, ReportTemplate } from '#domain/template.ts';

/** The attachment in which an edition has a table. */
export function attachmentOfTable(
  { attachments = [] }: ReportTemplate,
  table: string,
): AttachmentTemplate | undefined {
  return attachments.find(({ blocks }) => holdsTable(blocks, table));
}
