import { useLastYear } from '#session/use-last-year.ts';
import styles from './last-year.module.css';
import { LastYearBeside } from './last-year-beside.tsx';
import { useLastYearWords } from './last-year-words.ts';
import { OpenLastYear } from './open-last-year.tsx';

/** 上年: last year's text and figures beside this section, or the way to bring them. */
export function LastYearTab({ section }: { section: string }) {
  const { tab } = useLastYearWords();
  const last = useLastYear();
  return (
    <div className={styles.scroll}>
      {last ? (
        <LastYearBeside last={last} section={section} />
      ) : (
        <div className={styles.part}>
          <p>{tab.none}</p>
          <p className={styles.meta}>{tab.noneHint}</p>
          <OpenLastYear />
        </div>
      )}
    </div>
  );
}
