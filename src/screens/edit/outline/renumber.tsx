import { useSyncExternalStore } from 'react';
import { useReportSession } from '#session/use-report-session.tsx';
import { useSectionOrder } from '#session/use-section.ts';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { renumberChanges } from '../parts/heading-changes.ts';
import styles from './outline.module.css';

/** Offers to number the headings anew where 一、 二、 no longer follow their order. */
export function Renumber() {
  const { parts } = useWords().edit;
  const session = useReportSession();
  useSectionOrder();
  const wrong = useSyncExternalStore(
    session.outcome.subscribe,
    () => renumberChanges(session).length > 0,
  );
  if (!wrong) return null;
  const renumber = () =>
    session.apply({ label: parts.renumbered, changes: renumberChanges(session) });
  return (
    <p className={styles.note} role="status">
      {parts.outOfOrder}
      <Button size="small" onClick={renumber}>
        {parts.renumber}
      </Button>
    </p>
  );
}
