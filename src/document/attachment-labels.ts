import type { DocAttachment } from './tree.ts';

/** What stands above an attachment: 附件, with its number where there are several. */
export function attachmentLabel(index: number, count: number): string {
  return count === 1 ? '附件' : `附件${index + 1}`;
}

/** 附件说明: the lines below the text that name the attachments; the later ones stand under the first's name. */
export function attachmentList(attachments: readonly DocAttachment[]): string[] {
  const [first] = attachments;
  if (attachments.length === 1 && first) return [`附件：${first.title}`];
  return attachments.map(
    ({ title }, index) => `${index === 0 ? '附件：' : ''}${index + 1}.${title}`,
  );
}
