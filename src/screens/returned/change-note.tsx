import type { SentenceChange } from '#domain/returned-draft.ts';
import { cellText } from '#session/returned/standing.ts';
import type { ReturnedItem } from '#session/returned/use-returned.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import styles from './returned-list.module.css';
import { useReturnedWords } from './returned-words.ts';

/** What one should know before taking a change over: that the report has gone on since, that figures come loose. */
export function ChangeNote({ item: { change, standing, decision } }: { item: ReturnedItem }) {
  const words = useReturnedWords();
  const session = useReportSession();
  if (decision !== undefined || standing === 'same') return null;
  if (standing === 'otherwise') {
    const now = change.kind === 'cell' ? words.now(cellText(session, change)) : words.otherwise;
    return <p className={styles.warning}>{now}</p>;
  }
  const loosens = change.kind === 'sentence' && bound(change.before) > bound(change.after);
  return loosens ? <p className={styles.warning}>{words.unbinds}</p> : null;
}

function bound(runs: SentenceChange['before']): number {
  return runs.filter((run) => 'cell' in run).length;
}
