import type { AttachmentTemplate, ReportTemplate } from '#domain/template.ts';

/** The attachment in which an edition has a table. */
export function attachmentOfTable(
  { attachments = [] }: ReportTemplate,
  table: string,
): AttachmentTemplate | undefined {
  return attachments.find(({ blocks }) =>
    blocks.some((block) => block.kind === 'table' && block.table === table),
  );
}
