import { useCallback, useState } from 'react';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import type { TextBlock } from '#ui/grid/clipboard-block.ts';
import type { GridShape } from '#ui/grid/grid-shape.ts';
import { useToast } from '#ui/toast.tsx';
import { typedText } from './cell-field.ts';
import { cellIndex } from './cell-index.ts';
import { figureChanges } from './figure-edits.ts';
import { isOdd, type PastePlan, planPaste } from './paste-plan.ts';

/** Pastes plain figures at once and shows anything else before it is done. */
export function usePaste(shape: GridShape) {
  const session = useReportSession();
  const words = useWords().grid;
  const toast = useToast();
  const [asking, ask] = useState<PastePlan>();
  const fill = useCallback(
    (plan: PastePlan) => {
      const texts = plan.cells.map(({ cell, text }) => ({ cell: cell.address, text }));
      const changes = figureChanges(session, texts);
      const label = words.pasted(plan.rows, plan.columns);
      if (changes.length > 0) session.apply({ label, changes });
      toast({ text: label, act: { label: words.undo, run: session.undo } });
      ask(undefined);
    },
    [session, words, toast],
  );
  const paste = useCallback(
    (block: TextBlock, over: readonly (readonly string[])[]) => {
      const plan = planPaste(block, over, {
        shape,
        cells: cellIndex(session.template),
        textOf: (cell) => typedText(session, cell),
      });
      if (plan.outside > 0 || plan.cells.some(isOdd)) ask(plan);
      else fill(plan);
    },
    [shape, session, fill],
  );
  return { asking, paste, fill, cancel: () => ask(undefined) };
}
