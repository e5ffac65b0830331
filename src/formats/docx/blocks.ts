import { Paragraph as WordParagraph } from 'docx';
import type { DocBlock } from '#document/tree.ts';
import type { DocxContext } from './context.ts';
import { writePicture } from './picture.ts';
import { writeTable } from './table.ts';
import { writeHeading, writeParagraph } from './text-blocks.ts';

/** What stands around a block. */
export interface BlockSurroundings {
  /** A table stands above it. */
  belowTable: boolean;
}

type BlockHandlers = {
  [Kind in DocBlock['kind']]: (
    block: Extract<DocBlock, { kind: Kind }>,
    context: DocxContext,
    surroundings: BlockSurroundings,
  ) => WordParagraph[];
};

const handlers: BlockHandlers = {
  heading: writeHeading,
  paragraph: writeParagraph,
  table: writeTable,
  picture: writePicture,
};

/** The blocks as Word's paragraphs and tables. Between two tables stands a small line, or Word would join them. */
export function writeBlocks(blocks: readonly DocBlock[], context: DocxContext): WordParagraph[] {
  return blocks.flatMap((block, index) => {
    const belowTable = blocks[index - 1]?.kind === 'table';
    const written = writeBlock(block, context, { belowTable });
    const joins = block.kind === 'table' && belowTable;
    return joins ? [new WordParagraph({ style: 'TableText' }), ...written] : written;
  });
}

function writeBlock<Kind extends DocBlock['kind']>(
  block: Extract<DocBlock, { kind: Kind }>,
  context: DocxContext,
  surroundings: BlockSurroundings,
): WordParagraph[] {
  return handlers[block.kind](block, context, surroundings);
}
