import { printFigures } from '#document/compose/printed-figures.ts';
import type { Block, ParagraphBlock } from '#domain/report.ts';
import { checkFigures, type FilledReport } from './check-figures.ts';

/** A paragraph as it is printed, its figures as plain digits. */
export interface PlainParagraph {
  id: string;
  level: ParagraphBlock['level'];
  text: string;
}

/** Reads paragraphs of a report as they are printed; blank ones and other blocks are left out. */
export function plainText(filled: FilledReport): (blocks: readonly Block[]) => PlainParagraph[] {
  const { totals } = checkFigures(filled);
  const { run } = printFigures(filled.report, filled.template, { totals });
  return (blocks) =>
    blocks.flatMap((block): PlainParagraph[] => {
      if (block.kind !== 'paragraph') return [];
      const text = block.runs.map((one) => ('text' in one ? one.text : run(one))).join('');
      return text.trim() === '' ? [] : [{ id: block.id, level: block.level, text }];
    });
}
