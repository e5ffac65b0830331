import { useWords } from '#session/use-words.tsx';
import { classNames } from '#ui/class-names.ts';
import { HiddenLabel } from '#ui/hidden-label.tsx';
import styles from './kept-reports.module.css';

/** 已填部分: complete sections of all, as a bar and as figures. */
export function KeptProgress({ sections }: { sections: { complete: number; all: number } }) {
  const { start } = useWords();
  const { complete, all } = sections;
  return (
    <span className={styles.progress}>
      <svg className={styles.gauge} viewBox="0 0 56 6" aria-hidden="true">
        <rect className={styles.track} width="56" height="6" rx="3" />
        <rect
          className={classNames(styles.filled, complete === all && styles.done)}
          width={(56 * complete) / Math.max(1, all)}
          height="6"
          rx="3"
        />
      </svg>
      <span className={styles.meta} aria-hidden="true">
        {complete} / {all}
      </span>
      <HiddenLabel>{start.kept.progress(complete, all)}</HiddenLabel>
    </span>
  );
}
