import { useId } from 'react';
import { Icon } from '#ui/icon.tsx';
import styles from './entrances.module.css';

export interface EntranceWords {
  title: string;
  lines: readonly string[];
  go: string;
}

/** One way to begin: its title is the button, and takes the presses of the whole card. */
export function Entrance({ words, onEnter }: { words: EntranceWords; onEnter: () => void }) {
  const id = useId();
  return (
    <div className={styles.entrance}>
      <button type="button" className={styles.title} aria-describedby={id} onClick={onEnter}>
        {words.title}
      </button>
      <span className={styles.lines} id={id}>
        {words.lines.map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
      </span>
      <span className={styles.go} aria-hidden="true">
        {words.go}
        <Icon name="right" />
      </span>
    </div>
  );
}
