import { useHistory } from '#session/use-history.ts';
import styles from './history.module.css';
import { useHistoryWords } from './history-words.ts';
import { useMoment } from './use-moment.ts';

/** Everything that was done, the latest first. */
export function AllChanges() {
  const { nothing } = useHistoryWords();
  const moment = useMoment();
  const { log } = useHistory();
  if (log.length === 0) return <p className={styles.rest}>{nothing}</p>;
  const latest = log.map((entry, at) => ({ ...entry, key: at })).reverse();
  return (
    <ol>
      {latest.map(({ key, label, at }) => (
        <li key={key} className={styles.entry}>
          <p>{label}</p>
          <p className={styles.meta}>{moment(at)}</p>
        </li>
      ))}
    </ol>
  );
}
