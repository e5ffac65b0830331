import { filledIn } from './filled-in.ts';
import { tableBlock } from './part-tables.ts';
import type { Attachment, ReportSection, TableBlockRef } from './report.ts';
import type { AttachmentTemplate, SectionTemplate } from './template.ts';

/** A section as it stands in a new report: its tables, no text. */
export function blankSection(section: SectionTemplate): ReportSection {
  return { id: section.id, blocks: tableBlocks(section) };
}

/** An attachment of the edition as it stands in a new report: its title filled in, its tables, no text. */
export function blankAttachment(
  attachment: AttachmentTemplate,
  of: Parameters<typeof filledIn>[1],
): Attachment {
  const { id, title } = attachment;
  return { id, title: filledIn(title, of), blocks: tableBlocks(attachment) };
}

/** The tables of a section or an attachment of the edition, as blocks of a report. */
export function tableBlocks({
  id,
  blocks,
}: Pick<SectionTemplate, 'id' | 'blocks'>): TableBlockRef[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [tableBlock(id, block.table)] : []));
}
