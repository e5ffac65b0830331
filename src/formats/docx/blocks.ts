import { Paragraph as WordParagraph, type Table as WordTable } from 'docx';
import type { DocBlock } from '#document/tree.ts';
import type { DocxContext } from './context.ts';
import { writePicture } from './picture.ts';
import { writeTable } from './table.ts';
import { writeHeading, writeParagraph } from './text-blocks.ts';

export type WordBlock = WordParagraph | WordTable;

type BlockHandlers = {
  [Kind in DocBlock['kind']]: (
    block: Extract<DocBlock, { kind: Kind }>,
    context: DocxContext,
  ) => WordBlock[];
};

const handlers: BlockHandlers = {
  heading: writeHeading,
  paragraph: writeParagraph,
  table: writeTable,
  picture: writePicture,
};

/** The blocks as Word's paragraphs and tables. Between two tables stands a small line, or Word would join them. */
export function writeBlocks(blocks: readonly DocBlock[], context: DocxContext): WordBlock[] {
  return blocks.flatMap((block, index) => {
    const written = writeBlock(block, context);
    const joins = block.kind === 'table' && blocks[index - 1]?.kind === 'table';
    return joins ? [new WordParagraph({ style: 'TableText' }), ...written] : written;
  });
}

function writeBlock<Kind extends DocBlock['kind']>(
  block: Extract<DocBlock, { kind: Kind }>,
  context: DocxContext,
): WordBlock[] {
  return handlers[block.kind](block, context);
}
