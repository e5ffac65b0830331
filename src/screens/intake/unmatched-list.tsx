import { sayPlace } from '#i18n/intake.zh-cn.ts';
import type { CheckedSource } from '#tasks/check-source.ts';
import styles from './intake-screen.module.css';
import { useIntakeWords } from './intake-words.ts';

/** What of the document found no place: listed, never dropped. */
export function UnmatchedList({ source: { imported } }: { source: CheckedSource }) {
  const words = useIntakeWords();
  if (imported.unmatched.length === 0) return null;
  return (
    <section>
      <h2>{words.unmatched}</h2>
      <p className={styles.meta}>{words.unmatchedHint}</p>
      <ul className={styles.list}>
        {imported.unmatched.map(({ text, place }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and texts may repeat.
          <li key={at}>
            <span className={styles.meta}>{sayPlace(place)}</span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
