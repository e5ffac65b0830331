import type { DividedSource } from './divide-source.ts';

const FIRST = /^附件\s*[:：]\s*/;
const NUMBER = /^\d{1,2}\s*[.．、]\s*/;

/**
 * 附件说明 under the text: it names the attachments that follow, and is printed by itself. It is taken out of the last
 * section where it names as many as there are, and their titles are joined by it where they are set in several lines.
 */
export function takeAttachmentList({ sections, attachments }: DividedSource): void {
  const items = sections.at(-1)?.items ?? [];
  const first = items.findLastIndex((item) => 'text' in item && FIRST.test(item.text));
  const list = first < 0 ? [] : items.slice(first);
  const names = list.map((item) =>
    'text' in item ? tight(item.text.replace(FIRST, '').replace(NUMBER, '')) : '',
  );
  if (list.length === 0 || list.length !== attachments.length) return;
  items.splice(first);
  for (const [at, attachment] of attachments.entries()) joinTitle(attachment, names[at] ?? '');
}

type Attachment = DividedSource['attachments'][number];

function joinTitle(attachment: Attachment, name: string): void {
  let joined = attachment.title;
  for (const [at, item] of attachment.items.entries()) {
    if (!('text' in item) || !name.startsWith(tight(joined))) return;
    joined += item.text;
    if (tight(joined) !== name) continue;
    attachment.title = joined;
    attachment.items.splice(0, at + 1);
    return;
  }
}

function tight(text: string): string {
  return text.replace(/\s+/g, '');
}
