import { useLock } from '#session/use-lock.ts';
import { useWords } from '#session/use-words.tsx';
import { Icon } from '#ui/icon.tsx';
import styles from './top-bar.module.css';

/** Says that the report is locked, whichever screen is shown. */
export function LockNote() {
  const { shell } = useWords();
  if (!useLock().locked) return null;
  return (
    <span className={styles.saved}>
      <Icon name="lock" />
      {shell.locked}
    </span>
  );
}
