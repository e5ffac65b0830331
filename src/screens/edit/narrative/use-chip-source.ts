import { useMemo } from 'react';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { cellIndex, shortName } from '../figures/cell-index.ts';
import type { ChipSource } from './narrative-schema.ts';
import { figureRunText } from './run-text.ts';

/** Bound figures follow the report: their digits, and where they come from. */
export function useChipSource(): ChipSource {
  const { edit } = useWords();
  const session = useReportSession();
  return useMemo(
    () => ({
      printOf: (run) => figureRunText(session, run),
      textOf: (run) => figureRunText(session, run) || edit.missingFigure,
      titleOf(run) {
        const cell = cellIndex(session.template).get(run.cell);
        return cell
          ? edit.chip(cell.table.name, shortName(cell.row), shortName(cell.column))
          : run.cell;
      },
      subscribe: session.outcome.subscribe,
    }),
    [session, edit],
  );
}
