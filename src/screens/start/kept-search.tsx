import { useWords } from '#session/use-words.tsx';
import { Icon } from '#ui/icon.tsx';
import styles from './kept-reports.module.css';

/** 按单位查找. */
export function KeptSearch({ onWanted }: { onWanted: (text: string) => void }) {
  const { start } = useWords();
  return (
    <label className={styles.search}>
      <Icon name="find" />
      <input
        type="search"
        aria-label={start.kept.find}
        placeholder={start.kept.find}
        onChange={(event) => onWanted(event.target.value)}
      />
    </label>
  );
}
