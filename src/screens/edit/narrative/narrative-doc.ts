import type { Block, ParagraphBlock, Run } from '#domain/report.ts';
import type { Level } from './level-numbers.ts';

/** What the editor calls the parts of a narrative. */
export const PARTS = {
  paragraph: 'paragraph',
  text: 'text',
  figure: 'figure',
  other: 'otherBlock',
} as const;

/** A node of the editor's document, as JSON. */
export interface DocNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: DocNode[];
  text?: string;
}

/** The blocks as the editor's document; tables and pictures stand in it as they are. */
export function docOf(blocks: readonly Block[]): DocNode {
  const content = blocks.map((block) =>
    block.kind === 'paragraph' ? paragraphNode(block) : { type: PARTS.other, attrs: { block } },
  );
  return { type: 'doc', content: content.length > 0 ? content : [{ type: PARTS.paragraph }] };
}

/** The blocks an editor's document stands for. */
export function blocksOf(doc: DocNode): Block[] {
  const blocks = (doc.content ?? []).flatMap((node): Block[] => {
    if (node.type === PARTS.other) return [node.attrs?.block as Block];
    return [paragraphOf(node)];
  });
  const [only] = blocks;
  const blank = blocks.length === 1 && only?.kind === 'paragraph' && only.runs.length === 0;
  return blank ? [] : blocks;
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
