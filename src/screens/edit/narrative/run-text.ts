import type { CellAddress } from '#domain/address.ts';
import { type Figure, readFigure } from '#domain/figure.ts';
import type { Run } from '#domain/report.ts';
import { percentOf } from '#domain/share.ts';
import type { ReportSession } from '#session/report-session.ts';
import { cellIndex } from '../figures/cell-index.ts';
import { shownText } from '../figures/figure-edits.ts';

/** A figure of the report standing in the text. */
export type FigureRun = Exclude<Run, { text: string }>;

/** What a bound figure reads as now; '' where it is not known. */
export function figureRunText(session: ReportSession, run: FigureRun): string {
  if (run.as === 'figure') return shownText(session.cells.get(run.cell));
  if (run.as === 'change' || run.of === undefined) return '';
  const part = figureOf(session, run.cell);
  const whole = figureOf(session, run.of);
  return part === undefined || whole === undefined ? '' : (percentOf(part, whole) ?? '');
}

function figureOf(session: ReportSession, address: CellAddress): Figure | undefined {
  const cell = cellIndex(session.template).get(address);
  const reading = cell && readFigure(shownText(session.cells.get(address)), cell);
  return reading?.state === 'read' ? reading.figure : undefined;
}
