import { replaceCharacters } from '#domain/characters.ts';
import type { FoundText } from '#domain/find.ts';
import { printOf } from '#tasks/find-in-report.ts';
import type { ReportSession } from '../report-session.ts';
import { workingReport } from '../returned/working-report.ts';

/** Puts other words in the place of found ones, as one step of the history; bound figures stay. Tells how many it were. */
export function replaceFound(
  session: ReportSession,
  found: readonly FoundText[],
  order: { instead: string; label: (count: number) => string },
): number {
  const filled = { report: session.toFile().report, template: session.template };
  const print = printOf(filled, session.lastYear.get()?.report).run;
  const report = workingReport(session);
  const free = found.filter(({ bound }) => !bound);
  // From the back, so that what stands before keeps its place.
  for (const { section, block, start, end } of [...free].reverse()) {
    const paragraph = report.paragraph(section, block);
    if (!paragraph) continue;
    const instead = { text: order.instead };
    const after = replaceCharacters(paragraph, { start, end, instead }, print);
    const blocks = report.blocks(section);
    report.setBlocks(
      section,
      blocks.map((one) => (one.id === block ? after : one)),
    );
  }
  const changes = report.changes();
  if (changes.length > 0) session.apply({ label: order.label(free.length), changes });
  return changes.length > 0 ? free.length : 0;
}
