import type { CellAddress } from '#domain/address.ts';
import { printed, replaceCharacters } from '#domain/characters.ts';
import type { FieldChange } from '#domain/edit.ts';
import type { Fix } from '#domain/finding.ts';
import type { Block, Run } from '#domain/report.ts';
import type { ReportSession } from '#session/report-session.ts';
import { blocksField } from '../sections.ts';
import { figureRunText } from './run-text.ts';

/** A fix of characters of a narrative; `bind` puts the figure of a cell there instead of its text, `quote` is what must stand there still. */
export type TextFix = Exclude<Fix, { cell: string }> & {
  bind?: CellAddress;
  quote?: string;
};

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
  const quote = text.slice(fix.start, fix.end);
  if (fix.quote !== undefined && fix.quote !== quote) return undefined;
  const instead: Run = fix.bind ? { cell: fix.bind, as: 'figure' } : { text: fix.text };
  const mended = replaceCharacters(block, { ...fix, instead }, print);
  const after: Block[] = blocks.map((one) => (one === block ? mended : one));
  return {
    field: blocksField(session.sections, fix.section),
    before: blocks,
    after,
    quote,
  };
}
