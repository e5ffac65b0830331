import type { Block, ParagraphBlock, Run } from '#domain/report.ts';
import type { Level } from './level-numbers.ts';

/** What the editor calls the parts of a narrative. */
export const PARTS = {
  paragraph: 'paragraph',
  text: 'text',
  figure: 'figure',
  picture: 'picture',
  other: 'otherBlock',
} as const;

/** A node of the editor's document, as JSON. */
export interface DocNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: DocNode[];
  text?: string;
}

/** The blocks as the editor's document; tables stand in it as they are. There is always a paragraph to go on writing in. */
export function docOf(blocks: readonly Block[]): DocNode {
  const content = blocks.map((block): DocNode => {
    if (block.kind === 'paragraph') return paragraphNode(block);
    return { type: block.kind === 'picture' ? PARTS.picture : PARTS.other, attrs: { block } };
  });
  const ends = blocks[blocks.length - 1]?.kind === 'paragraph';
  return { type: 'doc', content: ends ? content : [...content, { type: PARTS.paragraph }] };
}

/** The blocks an editor's document stands for; the empty paragraph at its end is none. */
export function blocksOf(doc: DocNode): Block[] {
  const blocks = (doc.content ?? []).map(
    (node): Block =>
      node.type === PARTS.paragraph ? paragraphOf(node) : (node.attrs?.block as Block),
  );
  const last = blocks[blocks.length - 1];
  const before = blocks[blocks.length - 2];
  const blank = last?.kind === 'paragraph' && last.runs.length === 0;
  return blank && before?.kind !== 'paragraph' ? blocks.slice(0, -1) : blocks;
}

function paragraphNode({ id, level, runs }: ParagraphBlock): DocNode {
  const content = runs.flatMap((run): DocNode[] => {
    if (!('text' in run)) return [{ type: PARTS.figure, attrs: { run } }];
    return run.text === '' ? [] : [{ type: PARTS.text, text: run.text }];
  });
  return { type: PARTS.paragraph, attrs: { id, level }, ...(content.length > 0 && { content }) };
}

function paragraphOf({ attrs, content = [] }: DocNode): ParagraphBlock {
  return {
    id: String(attrs?.id ?? ''),
    kind: 'paragraph',
    level: (attrs?.level ?? 0) as Level,
    runs: content.map(
      (node): Run =>
        node.type === PARTS.figure ? (node.attrs?.run as Run) : { text: node.text ?? '' },
    ),
  };
}
