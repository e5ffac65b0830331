import { Paragraph as WordParagraph } from 'docx';
import { attachmentList } from '#document/attachment-labels.ts';
import type { DocAttachment } from '#document/tree.ts';
import { indentCharacters, type WordPage } from './page-geometry.ts';
import { plainRun } from './text-runs.ts';

/** Characters of 附件：, behind which the later lines begin, and of a number with its dot. */
const labelCharacters = 3;
const numberCharacters = 1;

/** 附件说明: one blank line below the text; later attachments stand under the first, long names under themselves. */
export function writeAttachmentList(
  attachments: readonly DocAttachment[],
  { characterWidth, linePitch }: WordPage,
): WordParagraph[] {
  const number = attachments.length > 1 ? numberCharacters : 0;
  const names = indentCharacters + labelCharacters + number;
  return attachmentList(attachments).map((text, index) => {
    const first = index === 0;
    const hanging = first ? labelCharacters + number : number;
    return new WordParagraph({
      indent: { left: names * characterWidth, hanging: hanging * characterWidth },
      ...(first && { spacing: { before: linePitch } }),
      keepNext: true,
      children: [plainRun(text)],
    });
  });
}
