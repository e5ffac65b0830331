import { blankAttachment } from '#domain/blank-parts.ts';
import { tableBlock } from '#domain/part-tables.ts';
import type { Attachment, Block } from '#domain/report.ts';
import type { AttachmentTemplate, ReportTemplate } from '#domain/template.ts';
import type { ReportingUnit } from '#domain/unit.ts';
import { attachmentOfTable } from './attachment-of-table.ts';
import type { DividedSource } from './divide-source.ts';
import { textBlock } from './draft-sections.ts';
import { foldLabel } from './fold-label.ts';

/** The attachments of a draft: those of the source, then the edition's whose tables were found elsewhere in it. */
export function draftAttachments(
  { attachments }: DividedSource,
  edition: ReportTemplate,
  { found, unit, year }: { found: ReadonlySet<string>; unit: ReportingUnit; year: number },
): Attachment[] {
  const drafted = attachments.map(({ title, items }, at): Attachment => {
    const own =
      items.flatMap((item) =>
        'table' in item ? (attachmentOfTable(edition, item.table) ?? []) : [],
      )[0] ?? attachmentOfTitle(edition, title);
    const id = own?.id ?? `attachment-${at + 1}`;
    const blocks = items.flatMap((item, index): Block[] =>
      'table' in item ? [tableBlock(id, item.table)] : textBlock(item, `${id}-${index + 1}`),
    );
    return { id, title, blocks };
  });
  const placed = new Set(
    drafted.flatMap(({ blocks }) =>
      blocks.flatMap((one) => (one.kind === 'table' ? one.table : [])),
    ),
  );
  const others = [...found]
    .filter((table) => !placed.has(table))
    .flatMap((table) => attachmentOfTable(edition, table) ?? [])
    .map((attachment) => blankAttachment(attachment, { unit, year }))
    .filter(({ id }) => !drafted.some((one) => one.id === id));
  return [...drafted, ...others];
}

function attachmentOfTitle(
  { attachments = [] }: ReportTemplate,
  title: string,
): AttachmentTemplate | undefined {
  const folded = foldLabel(title);
  return attachments.find(({ title: official, aliases = [] }) =>
    [official.replace(/\{\w+\}年?/g, ''), ...aliases].some((one) =>
      folded.includes(foldLabel(one)),
    ),
  );
}
