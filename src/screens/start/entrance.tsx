import { useId } from 'react';
import { Icon } from '#ui/icon.tsx';
import styles from './entrances.module.css';

export interface EntranceWords {
  title: string;
  lines: readonly string[];
  go: string;
}

/** One way to begin: the whole card is the button. */
export function Entrance({ words, onEnter }: { words: EntranceWords; onEnter: () => void }) {
  const id = useId();
  return (
    <button
      type="button"
      className={styles.entrance}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-lines`}
      onClick={onEnter}
    >
      <span className={styles.title} id={`${id}-title`}>
        {words.title}
      </span>
      <span className={styles.lines} id={`${id}-lines`}>
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
    </button>
  );
}
