import { attachmentLabel, attachmentList } from '#document/attachment-labels.ts';
import type { DocBlock, ReportDocument } from '#document/tree.ts';

/** What can be copied: the whole report, some blocks such as those of a section, or one table. */
export type DocumentPart = ReportDocument | readonly DocBlock[] | DocBlock;

/** A line that stands in the report but in none of its blocks. */
export interface PlainLine {
  kind: 'line';
  role: 'title' | 'mark' | 'attachmentList' | 'signature' | 'attachmentLabel' | 'attachmentTitle';
  text: string;
}

/** Everything a part prints, from top to bottom. */
export function printedIn(part: DocumentPart): (DocBlock | PlainLine)[] {
  if ('kind' in part) return [part];
  if (!('title' in part)) return [...part];
  const { title, mark, front, blocks, attachments, signature } = part;
  const line = (role: PlainLine['role'], text: string): PlainLine => ({ kind: 'line', role, text });
  return [
    line('title', title),
    ...(mark === undefined ? [] : [line('mark', mark)]),
    ...front,
    ...blocks,
    ...attachmentList(attachments).map((text) => line('attachmentList', text)),
    ...(signature ? [signature.unit, signature.date] : []).map((text) => line('signature', text)),
    ...attachments.flatMap((attachment, index) => [
      line('attachmentLabel', attachmentLabel(index, attachments.length)),
      line('attachmentTitle', attachment.title),
      ...attachment.blocks,
    ]),
  ];
}
