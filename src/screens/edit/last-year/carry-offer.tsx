import { useMemo, useState } from 'react';
import { type CarriedItem, carriedItems, isUsual } from '#session/carry-over/carried-items.ts';
import { carryOver } from '#session/carry-over/carry-over.ts';
import { beforeYear, type LastYear } from '#session/last-year.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { useToast } from '#ui/toast.tsx';
import { CarryNotes } from './carry-notes.tsx';
import { CarryTable } from './carry-table.tsx';
import { useLastYearWords } from './last-year-words.ts';

/** 沿用上年: what of last year's report would be filled in, old and new beside each other, for the clerk to choose. */
export function CarryOffer({ last: offered }: { last: LastYear }) {
  const { dialog } = useLastYearWords();
  const session = useReportSession();
  const toast = useToast();
  const last = useMemo(
    () => beforeYear(offered, session.form.getValues('year')),
    [offered, session],
  );
  const items = useMemo(() => carriedItems(session, last), [session, last]);
  const [chosen, choose] = useState<ReadonlySet<CarriedItem>>(() => new Set(items.filter(isUsual)));
  const close = () => session.lastYearOffer.set(undefined);
  const take = (taken: readonly CarriedItem[]) => {
    carryOver(session, last, taken);
    close();
    const text = dialog.filled(last.report.year, taken.length);
    toast({ text, act: { label: dialog.undo, run: session.undo } });
  };
  return (
    <Dialog
      title={dialog.title(last.report.year)}
      onClose={close}
      acts={
        <>
          <Button onClick={close}>{dialog.cancel}</Button>
          <Button onClick={() => take([])}>{dialog.compareOnly}</Button>
          {items.length > 0 && (
            <Button
              look="primary"
              onClick={() => take(items.filter((item) => chosen.has(item)))}
              disabled={chosen.size === 0}
            >
              {dialog.fill(chosen.size)}
            </Button>
          )}
        </>
      }
    >
      <CarryNotes last={offered} items={items} />
      {items.length === 0 ? (
        <p>{dialog.nothing}</p>
      ) : (
        <CarryTable items={items} chosen={chosen} last={last} onChoose={choose} />
      )}
    </Dialog>
  );
}
