import { printFigures } from '#document/compose/printed-figures.ts';
import type { CellAddress } from '#domain/address.ts';
import { cellsOf } from '#domain/cells.ts';
import type { CorrectedFigure, Correction } from '#domain/correction.ts';
import { holdsTable } from '#domain/part-tables.ts';
import { checkFigures } from './check-figures.ts';
import { compose } from './compose.ts';
import { correctedTexts } from './corrected-texts.ts';
import type { OpenedReport } from './open-report.ts';

/** 更正: what a report prints otherwise than the published one, in figures (computed totals as well) and in words. */
export function correctionOf(published: OpenedReport, now: OpenedReport): Correction {
  return {
    figures: correctedFigures(published, now),
    texts: correctedTexts(compose(published, 'publication'), compose(now, 'publication')),
  };
}

function correctedFigures(published: OpenedReport, now: OpenedReport): CorrectedFigure[] {
  const [before, after] = [printedCells(published), printedCells(now)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((cell) => {
    const [old, text] = [before.get(cell) ?? '', after.get(cell) ?? ''];
    return old === text ? [] : [{ cell, before: old, after: text }];
  });
}

/** What the cells of the tables that stand in a report print. */
function printedCells({ file: { report }, template }: OpenedReport): Map<CellAddress, string> {
  const { totals } = checkFigures({ report, template });
  const print = printFigures(report, template, { totals });
  const parts = [...report.sections, ...report.attachments];
  const tables = template.tables.filter(({ id }) =>
    parts.some(({ blocks }) => holdsTable(blocks, id)),
  );
  return new Map(tables.flatMap(cellsOf).map(({ address }) => [address, print.cell(address)]));
}
