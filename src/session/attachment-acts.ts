import { blankAttachment } from '#domain/blank-parts.ts';
import type { FieldChange } from '#domain/edit.ts';
import type { Attachment } from '#domain/report.ts';
import type { AttachmentTemplate } from '#domain/template.ts';
import { freshId, moved } from './order.ts';
import type { ReportDraft } from './report-draft.ts';

type Attachments = Pick<ReportDraft, 'attachmentOrder' | 'attachments' | 'sections'>;

/** Adds an attachment at the end. */
export function attachmentAdded(
  { attachmentOrder, attachments, sections }: Attachments,
  title: string,
): { id: string; changes: FieldChange[] } {
  const id = freshId('attachment', [...Object.keys(attachments), ...Object.keys(sections)]);
  const after: Attachment = { id, title, blocks: [] };
  return {
    id,
    changes: [
      { field: `attachments.${id}`, before: undefined, after },
      { field: 'attachmentOrder', before: attachmentOrder, after: [...attachmentOrder, id] },
    ],
  };
}

/** Puts an attachment of the edition back at the end; what was written in it is there again. */
export function attachmentRestored(
  {
    attachmentOrder: before,
    attachments,
    unit,
    year,
  }: Attachments & Pick<ReportDraft, 'unit' | 'year'>,
  own: AttachmentTemplate,
): FieldChange[] {
  const field = `attachments.${own.id}`;
  const blank = attachments[own.id] ? undefined : blankAttachment(own, { unit, year });
  return [
    ...(blank ? [{ field, before: undefined, after: blank }] : []),
    { field: 'attachmentOrder', before, after: [...before, own.id] },
  ];
}

/** Puts an attachment so many places later; earlier when negative. */
export function attachmentMoved(
  { attachmentOrder: before }: Attachments,
  id: string,
  by: number,
): FieldChange[] {
  return [{ field: 'attachmentOrder', before, after: moved(before, id, by) }];
}

/** Takes an attachment out of the report. */
export function attachmentTaken(
  { attachmentOrder: before }: Attachments,
  id: string,
): FieldChange[] {
  return [{ field: 'attachmentOrder', before, after: before.filter((one) => one !== id) }];
}
