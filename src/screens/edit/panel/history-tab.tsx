import type { LogEntry } from '#domain/report.ts';
import { dateOf, timeOf } from '#session/clock.ts';
import { useHistory } from '#session/use-history.ts';
import { useWords } from '#session/use-words.tsx';
import styles from './panel.module.css';

/** 修改记录, the latest first. */
export function HistoryTab() {
  const { edit } = useWords();
  const { log } = useHistory();
  const latest = log.map((entry, at) => ({ entry, at })).reverse();
  return (
    <div className={styles.scroll}>
      {log.length === 0 && <p className={styles.rest}>{edit.historyEmpty}</p>}
      <ol>
        {latest.map(({ entry, at }) => (
          <HistoryEntry key={at} entry={entry} />
        ))}
      </ol>
    </div>
  );
}

function HistoryEntry({ entry }: { entry: LogEntry }) {
  const { dates } = useWords();
  const at = new Date(entry.at);
  return (
    <li className={styles.entry}>
      <p>{entry.label}</p>
      <p className={styles.meta}>
        {dates.monthDay(dateOf(at))} {timeOf(at)}
      </p>
    </li>
  );
}
