import type { CellAddress } from '#domain/address.ts';
import { type Cell, cellsOf } from '#domain/cells.ts';
import { type Figure, readFigure } from '#domain/figure.ts';
import type { Report, Run } from '#domain/report.ts';
import { percentOf } from '#domain/share.ts';
import type { ReportTemplate } from '#domain/template.ts';

/** What the figures of a report look like in print. */
export interface PrintedFigures {
  /** 单元格: the digits as typed, half-width; a blank total's sum; what cannot be read as it was typed. */
  cell(address: CellAddress): string;
  /** A figure, share or change standing in the text. */
  run(run: Exclude<Run, { text: string }>): string;
}

/** Prints from the typed texts, the computed totals, and last year's texts where a change is asked for. */
export function printFigures(
  report: Report,
  template: ReportTemplate,
  sums: { totals: Readonly<Record<CellAddress, string>>; lastYear?: Report },
): PrintedFigures {
  const cells = new Map(
    template.tables.flatMap(cellsOf).map((cell) => [cell.address, cell] as const),
  );
  const digits = (address: CellAddress): string => {
    const cell = cells.get(address);
    if (cell?.kind === 'text') return report.texts[address] ?? '';
    const reading = readFigure(report.figures[address], cell ?? { decimals: 6, signed: true });
    if (reading.state === 'read') return reading.digits;
    return reading.state === 'blank' ? (sums.totals[address] ?? '') : reading.typed.trim();
  };
  const figure = (address: CellAddress) => figureOf(digits(address), cells.get(address));
  return {
    cell: (address) => {
      const note = report.notes[address];
      const free = cells.get(address)?.unit === 'free' ? (report.units[address] ?? '') : '';
      return `${digits(address)}${free}${note ? `（${note}）` : ''}`;
    },
    run: (run) => {
      if (run.as === 'figure') return digits(run.cell);
      const part = figure(run.cell);
      const last = figureOf(sums.lastYear?.figures[run.cell] ?? '', cells.get(run.cell));
      if (part === undefined) return '';
      if (run.as === 'share') return shareText(part, run.of && figure(run.of));
      return last === undefined ? '' : shareText(part - last, last);
    },
  };
}

function shareText(part: Figure, whole: Figure | undefined | ''): string {
  return typeof whole === 'number' ? (percentOf(part, whole) ?? '') : '';
}

function figureOf(typed: string, cell: Cell | undefined): Figure | undefined {
  const reading = cell && readFigure(typed, cell);
  return reading?.state === 'read' ? reading.figure : undefined;
}
