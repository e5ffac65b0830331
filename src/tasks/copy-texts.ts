import type { DocBlock, ReportDocument } from '#document/tree.ts';
import type { Media } from '#domain/report.ts';
import { type ClipboardTexts, writeClipboardHtml } from '#formats/html/clipboard-html.ts';
import { printedMedia } from '#formats/printed-media.ts';

/** A part of the printed report that can be copied by itself. */
export interface CopyPart {
  kind: 'report' | 'front' | 'section' | 'table' | 'attachment';
  /** Of the section, the block or the attachment. */
  id: string;
  /** Its heading or title; '' where it has none. */
  title: string;
}

/** What can be copied, in the order it is printed; a table follows the section it stands in. */
export function copyParts({ front, blocks, attachments }: ReportDocument): CopyPart[] {
  return [
    { kind: 'report', id: '', title: '' },
    ...(front.length > 0 ? [{ kind: 'front' as const, id: '', title: '' }] : []),
    ...blocks.flatMap(partOf),
    ...attachments.flatMap(({ id, title, blocks: own }): CopyPart[] => [
      { kind: 'attachment', id, title },
      ...own.flatMap(partOf),
    ]),
  ];
}

function partOf(block: DocBlock): CopyPart[] {
  if (block.kind === 'heading') return [{ kind: 'section', id: block.section, title: block.text }];
  return block.kind === 'table' ? [{ kind: 'table', id: block.id, title: block.title }] : [];
}

/**
 * A part as formatted and as plain text, for the editor of a website. What goes there is published, so that it bears
 * no 文稿标记.
 */
export function copyTexts(
  { mark: _, ...document }: ReportDocument,
  part: CopyPart,
  media?: Readonly<Record<string, Media>>,
): ClipboardTexts {
  const printed = part.kind === 'report' ? document : blocksOf(document, part);
  return writeClipboardHtml(printed, { media: printedMedia(document, media) });
}

function blocksOf(
  { front, blocks, attachments }: ReportDocument,
  { kind, id }: CopyPart,
): readonly DocBlock[] {
  if (kind === 'front') return front;
  if (kind === 'section') return blocks.filter(({ section }) => section === id);
  const attached = attachments.flatMap((one) => (one.id === id ? one.blocks : []));
  if (kind === 'attachment') return attached;
  const all = [...blocks, ...attachments.flatMap((one) => one.blocks)];
  return all.filter((block) => block.id === id);
}
