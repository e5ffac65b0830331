import type { ReportDocument } from '#document/tree.ts';
import type { FigureRun } from '#domain/move-edition.ts';
import type { Report } from '#domain/report.ts';
import type { ReturnedChange, ReturnedComment } from '#domain/returned-draft.ts';
import type { ReportTemplate } from '#domain/template.ts';
import type { SourceDocument } from '#formats/source-tree.ts';
import { type Aligned, align } from './align.ts';
import { changedCells, type ReturnedCells, returnedCells } from './changed-cells.ts';
import { changedEntry, type Unnamed } from './changed-entry.ts';
import { likenessOf } from './likeness.ts';
import { type PrintedEntry, printedEntries } from './printed-entries.ts';
import { type ReturnedEntry, returnedEntries } from './returned-entries.ts';
import { tight } from './returned-text.ts';

/** A report as it was printed. */
export interface PrintedReport {
  report: Report;
  template: ReportTemplate;
  document: ReportDocument;
  /** What a bound figure of the text prints. */
  print: (run: FigureRun) => string;
}

/** 退回稿: what was changed in an edited copy of a report since it was printed, and the remarks in it. */
export function compareReturned(
  printed: PrintedReport,
  { blocks, review = { paragraphs: [], comments: [] } }: SourceDocument,
): { changes: ReturnedChange[]; comments: ReturnedComment[] } {
  const ground = { ...printed, review, blocks };
  const cells = returnedCells(ground);
  const { entries, emptied } = returnedEntries(review);
  const lines = printedEntries(printed.document, printed.report);
  const shown = lines.filter(({ kind, text }) => kind === 'table' || tight(text) !== '');
  const pairs = align(shown, entries, likenessOf());
  const figures = changedCells(ground, cells);
  const texts = pairs.flatMap((pair, at) =>
    changedEntry(pair, { at, pairs, emptied, print: printed.print }),
  );
  const followed = (change: Unnamed) =>
    change.kind === 'binding' &&
    change.run.as === 'figure' &&
    figures.some(({ cell, after }) => cell === change.run.cell && after === change.after);
  const changes: Unnamed[] = [...figures, ...texts.filter((change) => !followed(change))];
  return {
    changes: changes.map((change, at) => ({ ...change, id: `c${at + 1}` }) as ReturnedChange),
    comments: review.comments.map(({ place, ...comment }, at): ReturnedComment => {
      const stands = standsIn(place, pairs, cells);
      return { ...comment, id: `r${at + 1}`, ...(stands && { place: stands }) };
    }),
  };
}

/** Where a remark stands in the report. */
function standsIn(
  place: ReturnedEntry['place'],
  pairs: readonly Aligned<PrintedEntry, ReturnedEntry>[],
  cells: ReturnedCells,
): ReturnedComment['place'] {
  if (place.table !== undefined) {
    const found = [...cells].find(
      ([, cell]) => JSON.stringify(cell.place) === JSON.stringify(place),
    );
    if (found) return { cell: found[0] };
  }
  const at = pairs.findIndex(({ other }) => other?.place.paragraph === place.paragraph);
  const base =
    pairs[at]?.base ?? pairs.slice(0, Math.max(0, at)).findLast(({ base: one }) => one)?.base;
  if (!base || place.paragraph === undefined) return undefined;
  return { section: base.section, ...(base.block !== undefined && { block: base.block }) };
}
