import { attachmentLabel, attachmentList } from '../attachment-labels.ts';
import type { DocAttachment, ReportDocument } from '../tree.ts';
import { blankLine, type Flow, type FlowLine } from './flow.ts';
import { bodyFlow } from './paragraph-flow.ts';
import type { Typesetter } from './set-text.ts';
import { linePitch, type PageStyle } from './style.ts';
import { titleFlow } from './title-flow.ts';

/** Characters of 附件： that later lines of the list stand behind. */
const LABEL = 3;
const INDENT = 2;

/** 附件说明: below the text, a line left free above it. */
export function attachmentListFlow(
  { attachments }: ReportDocument,
  setter: Typesetter,
  style: PageStyle,
): FlowLine[] {
  if (attachments.length === 0) return [];
  const lines = attachmentList(attachments).flatMap((text, index) => {
    const firstIndent = index === 0 ? INDENT : INDENT + LABEL;
    const indent = INDENT + LABEL + (attachments.length > 1 ? 1 : 0);
    const origin = { block: `attachments-${index + 1}`, kind: 'paragraph' as const };
    const runs = [{ text, font: style.faces.body }];
    return bodyFlow({ runs, origin, firstIndent, indent, keep: false }, setter, style);
  });
  return [{ ...blankLine(linePitch(style)), keep: true }, ...lines];
}

/** What stands at the head of an attachment's first page: its label, then its title on the third line. */
export function attachmentHeadFlow(
  attachment: DocAttachment,
  { document, setter, style }: { document: ReportDocument; setter: Typesetter; style: PageStyle },
): Flow[] {
  const { id, title } = attachment;
  const index = document.attachments.indexOf(attachment);
  const label = attachmentLabel(index, document.attachments.length);
  const labelOrigin = { block: `${id}-label`, kind: 'paragraph' as const };
  const titleText = {
    text: title,
    author: document.author,
    origin: { block: id, kind: 'heading' as const },
  };
  const runs = [{ text: label, font: style.faces.heading }];
  const free = { ...blankLine(linePitch(style)), keep: true };
  return [
    { kind: 'pageBreak' },
    ...bodyFlow(
      { runs, origin: labelOrigin, firstIndent: 0, indent: 0, keep: true },
      setter,
      style,
    ),
    free,
    ...titleFlow(titleText, setter, style),
    free,
  ];
}
