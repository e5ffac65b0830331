import { Paragraph as WordParagraph } from 'docx';
import { attachmentLabel } from '#document/attachment-labels.ts';
import type { ReportDocument } from '#document/tree.ts';
import { writeBlocks } from './blocks.ts';
import { inBookmark } from './bookmarks.ts';
import type { DocxContext } from './context.ts';
import type { StyleId } from './styles.ts';
import { plainRun } from './text-runs.ts';
import { titleRuns } from './title.ts';

/** 附件, each on a page of its own: its number on the first line, its title on the third. */
export function writeAttachments(
  { attachments, author }: ReportDocument,
  context: DocxContext,
): WordParagraph[] {
  const label: StyleId = 'AttachmentLabel';
  const title: StyleId = 'AttachmentTitle';
  return attachments.flatMap((attachment, index) => [
    new WordParagraph({
      style: label,
      children: [plainRun(attachmentLabel(index, attachments.length))],
    }),
    new WordParagraph({
      style: title,
      children: inBookmark(
        context.mark(attachment.id),
        titleRuns(attachment.title, author, context.page),
      ),
    }),
    ...writeBlocks(attachment.blocks, context),
  ]);
}
