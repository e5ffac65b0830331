import styles from './transcribe.module.css';
import { useTranscribeWords } from './transcribe-words.ts';

/** The keys of this screen. */
export function KeyHints() {
  const { keys } = useTranscribeWords();
  return (
    <dl className={styles.keys}>
      {keys.map(([names, act]) => (
        <div key={act}>
          <dt>
            {names.split(' ').map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dt>
          <dd>{act}</dd>
        </div>
      ))}
    </dl>
  );
}
