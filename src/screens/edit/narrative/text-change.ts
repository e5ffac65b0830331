import type { FieldChange } from '#domain/edit.ts';
import type { Fix } from '#domain/finding.ts';
import type { Block } from '#domain/report.ts';
import type { ReportSession } from '#session/report-session.ts';
import { printed, replaceCharacters } from './characters.ts';
import { figureRunText } from './run-text.ts';

/** A fix of characters of a narrative. */
export type TextFix = Exclude<Fix, { cell: string }>;

/** The change of the report that a fix of its text makes, with the characters it replaces. */
export function textChange(
  session: ReportSession,
  fix: TextFix,
): (FieldChange & { quote: string }) | undefined {
  const { blocks } = session.sections.get(fix.section);
  const print = (run: Parameters<typeof figureRunText>[1]) => figureRunText(session, run);
  const block = blocks.find(({ id }) => id === fix.block);
  if (block?.kind !== 'paragraph') return undefined;
  const text = block.runs.map((run) => printed(run, print)).join('');
  const mended = replaceCharacters(block, fix, print);
  const after: Block[] = blocks.map((one) => (one === block ? mended : one));
  return {
    field: fix.section === 'front' ? 'front.opening' : `sections.${fix.section}.blocks`,
    before: blocks,
    after,
    quote: text.slice(fix.start, fix.end),
  };
}
