import type { Block, ParagraphBlock } from '#domain/report.ts';
import { type PlainParagraph, plainText } from '#tasks/plain-text.ts';
import type { LastYear } from '../last-year.ts';
import type { ReportSession } from '../report-session.ts';

/** 上年文字: the paragraphs of a section that has none yet. The checks tell of sentences that are last year's. */
export interface CarriedText {
  kind: 'text';
  field: string;
  section: string;
  before: '';
  paragraphs: readonly PlainParagraph[];
}

/** The text of last year's sections that can be taken over as it was printed. */
export function carriedTexts({ form }: ReportSession, last: LastYear): CarriedText[] {
  const { sections } = form.getValues();
  const plain = plainText(last);
  return last.report.sections.flatMap(({ id, blocks }): CarriedText[] => {
    const paragraphs = plain(blocks);
    if (!sections[id] || hasText(sections[id].blocks) || paragraphs.length === 0) return [];
    return [{ kind: 'text', field: `sections.${id}.blocks`, section: id, before: '', paragraphs }];
  });
}

/** The blocks of a section with last year's paragraphs before its tables. */
export function blocksWith(
  blocks: readonly Block[],
  { section, paragraphs }: CarriedText,
): Block[] {
  const taken = new Set(blocks.map(({ id }) => id));
  const own = blocks.filter((block) => block.kind !== 'paragraph');
  const carried = paragraphs.map(({ level, text }, at): ParagraphBlock => {
    const id = `${section}-${at + 1}`;
    const free = taken.has(id) ? `${id}-carried` : id;
    return { id: free, kind: 'paragraph', level, runs: [{ text }] };
  });
  return [...carried, ...own];
}

function hasText(blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'paragraph' &&
      block.runs.some((run) => !('text' in run) || run.text.trim() !== ''),
  );
}
