import { addressParts } from '#domain/address.ts';
import type { Cell } from '#domain/cells.ts';
import type { Block, ReportFront } from '#domain/report.ts';
import type { Severity } from '#domain/rule.ts';
import type { CellTree } from './cell-tree.ts';
import type { SectionState } from './section-views.ts';

/** How many of the things to fill in are filled in. */
export interface Filling {
  filled: number;
  asked: number;
}

/** A section is a problem only once something stands in it. */
export function stateOf(
  fillings: readonly Filling[],
  open: Readonly<Record<Severity, number>>,
): SectionState {
  const filled = fillings.reduce((sum, filling) => sum + filling.filled, 0);
  const asked = fillings.reduce((sum, filling) => sum + filling.asked, 0);
  if (filled === 0) return 'empty';
  if (open.mustFix + open.mustExplain > 0) return 'problems';
  return filled < asked ? 'partly' : 'complete';
}

/** Cells the clerk fills in; totals are computed and need no hand. */
export function cellFilling(cells: readonly Cell[], figures: CellTree): Filling {
  const typed = cells.filter((cell) => !cell.total);
  const filled = typed.filter((cell) => {
    const { table, row, column } = addressParts(cell.address);
    return figures[table]?.[row]?.[column]?.trim();
  });
  return { filled: filled.length, asked: typed.length };
}

/** Paragraphs with text of their own; a 小标题 of the outline asks for a paragraph and is none. */
export function narrativeFilling(blocks: readonly Block[], outline: readonly string[]): Filling {
  const texts = blocks.map(plainText);
  const written = texts.filter((text) => text !== '' && !outline.includes(text));
  const asked = texts.filter((text) => outline.includes(text));
  return { filled: written.length, asked: Math.max(1, asked.length) };
}

/** What precedes the first section: the opening paragraph and the office to turn to. */
export function frontFilling(front: ReportFront): Filling {
  const opening = front.opening.some((block) => plainText(block) !== '');
  const asked = [opening, front.contact.office, front.contact.phone];
  return { filled: asked.filter(Boolean).length, asked: asked.length };
}

function plainText(block: Block): string {
  if (block.kind !== 'paragraph') return block.kind === 'picture' ? block.media : '';
  return block.runs
    .map((run) => ('text' in run ? run.text : run.cell))
    .join('')
    .trim();
}
