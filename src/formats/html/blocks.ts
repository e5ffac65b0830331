import type { DocBlock } from '#document/tree.ts';
import type { HtmlContext } from './context.ts';
import { writePicture } from './picture.ts';
import { writeTable } from './table.ts';
import { writeHeading, writeParagraph } from './text-blocks.ts';

/** What is written of each kind of block. */
export type BlockHandlers<Context> = {
  [Kind in DocBlock['kind']]: (
    block: Extract<DocBlock, { kind: Kind }>,
    context: Context,
  ) => string;
};

const handlers: BlockHandlers<HtmlContext> = {
  heading: writeHeading,
  paragraph: writeParagraph,
  table: writeTable,
  picture: writePicture,
};

/** The blocks one below the other. */
export function writeBlocks(blocks: readonly DocBlock[], context: HtmlContext): string {
  return blocks.map((block) => writeBlock(handlers, block, context)).join('\n');
}

/** One block, by the handler of its kind. */
export function writeBlock<Kind extends DocBlock['kind'], Context>(
  table: BlockHandlers<Context>,
  block: Extract<DocBlock, { kind: Kind }>,
  context: Context,
): string {
  return table[block.kind](block, context);
}
