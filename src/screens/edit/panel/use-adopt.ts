import type { CellAddress } from '#domain/address.ts';
import type { Fix, Suspect } from '#domain/finding.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { useToast } from '#ui/toast.tsx';
import { cellIndex } from '../figures/cell-index.ts';
import { cellPath, figureChanges, shownText } from '../figures/figure-edits.ts';
import { type TextFix, textChange } from '../narrative/text-change.ts';

/** Acts of the panel that change one figure, each one step of the history. */
export function useAdopt() {
  const { edit, grid } = useWords();
  const session = useReportSession();
  const toast = useToast();
  const set = (cell: CellAddress, text: string, label: string) => {
    session.apply({ label, changes: figureChanges(session, [{ cell, text }]) });
    toast({ text: label, act: { label: edit.undo, run: session.undo } });
    session.focusCell(cell);
  };
  const adoptText = (fix: TextFix) => {
    const change = textChange(session, fix);
    if (!change) return;
    const label = (fix.bind ? edit.bound : edit.adoptedText)(change.quote, fix.text);
    session.apply({ label, changes: [change] });
    toast({ text: label, act: { label: edit.undo, run: session.undo } });
  };
  const pathOf = (address: CellAddress) => {
    const cell = cellIndex(session.template).get(address);
    return cell ? cellPath(cell, grid) : address;
  };
  return {
    adopt(fix: Fix | TextFix) {
      if (!('cell' in fix)) {
        adoptText(fix);
        return;
      }
      const { cell, value } = fix;
      const before = shownText(session.cells.get(cell));
      set(cell, value, edit.adopted(pathOf(cell), before, value));
    },
    adoptBoth([one, other]: readonly [Suspect, Suspect]) {
      const label = edit.exchanged(pathOf(one.cell), pathOf(other.cell));
      const texts = [one, other].map(({ cell, instead }) => ({ cell, text: instead }));
      session.apply({ label, changes: figureChanges(session, texts) });
      toast({ text: label, act: { label: edit.undo, run: session.undo } });
      session.focusCell(one.cell);
    },
    toComputed: (cell: CellAddress) => set(cell, '', edit.toComputedLabel(pathOf(cell))),
  };
}
