import { useWords } from '#session/use-words.tsx';
import { classNames } from '#ui/class-names.ts';
import styles from './kept-reports.module.css';

const DAY = 24 * 60 * 60 * 1000;
/** Days before a date from when it stands out. */
const SOON = 10;
/** Days after a date during which it still matters. */
const LATE = 60;

/** 法定公布期限 with its weekday; it counts down in the weeks around it. */
export function PublishBy({ date, today }: { date: string | undefined; today: string }) {
  const { start, dates } = useWords();
  if (!date) return <span className={styles.meta}>{start.kept.noDate}</span>;
  const days = Math.round((Date.parse(date) - Date.parse(today)) / DAY);
  if (days < -LATE) return <span className={styles.meta}>{dates.full(date)}</span>;
  return (
    <>
      {dates.monthDay(date)} {dates.weekday(date)}
      <span className={styles.below}>
        <span className={classNames(days <= SOON && styles.soon)}>{dates.daysLeft(days)}</span>
      </span>
    </>
  );
}
