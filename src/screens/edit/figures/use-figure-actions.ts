import { useMemo } from 'react';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import type { TextBlock } from '#ui/grid/clipboard-block.ts';
import type { GridAct, GridActions } from '#ui/grid/grid-actions.ts';
import { cellField, typedText } from './cell-field.ts';
import { changeLabel, figureChanges, shownText } from './figure-edits.ts';

/** What a figure table does to the report; pasting is handed on, because it may ask first. */
export function useFigureActions(paste: GridActions['paste']): GridActions {
  const session = useReportSession();
  const words = useWords().grid;
  return useMemo(() => {
    const labels: Readonly<Record<GridAct, (count: number) => string>> = {
      clear: words.cleared,
      cut: words.cut,
      fillDown: words.filledDown,
    };
    return {
      shownText: (cell) => shownText(session.cells.get(cell)) || typedText(session, cell),
      keep(cell, before) {
        const after = typedText(session, cell);
        session.record(changeLabel(session, { cell, before, after }, words));
      },
      restore: (cell, text) => session.form.setValue(cellField(session.template, cell), text),
      write(act, texts) {
        const changes = figureChanges(session, texts);
        if (changes.length > 0) session.apply({ label: labels[act](changes.length), changes });
      },
      paste: (block: TextBlock, over) => paste(block, over),
      undo: session.undo,
      redo: session.redo,
    };
  }, [session, words, paste]);
}
