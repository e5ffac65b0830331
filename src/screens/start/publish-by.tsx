import { useWords } from '#session/use-words.tsx';
import type { ReportSummary } from '#store/report-store.ts';
import { classNames } from '#ui/class-names.ts';
import styles from './kept-reports.module.css';

const DAY = 24 * 60 * 60 * 1000;
/** Days before a date from when it stands out. */
const SOON = 10;
/** Days after a date during which it still matters. */
const LATE = 60;

export interface PublishByProps {
  /** The notice's own date, which comes first. */
  local: ReportSummary['localDate'];
  /** 法定公布期限 */
  date: string | undefined;
  today: string;
}

/** The date that comes first, with its weekday; it counts down in the weeks around it. */
export function PublishBy({ local, date, today }: PublishByProps) {
  const { start, dates } = useWords();
  const first = local?.date ?? date;
  if (!first) return <span className={styles.meta}>{start.kept.noDate}</span>;
  const days = Math.round((Date.parse(first) - Date.parse(today)) / DAY);
  if (days < -LATE) return <span className={styles.meta}>{dates.full(first)}</span>;
  return (
    <>
      {local && `${local.label} `}
      {dates.monthDay(first)} {dates.weekday(first)}
      <span className={styles.below}>
        <span className={classNames(days <= SOON && styles.soon)}>{dates.daysLeft(days)}</span>
        {local && date && ` · ${start.kept.lawful(dates.monthDay(date))}`}
      </span>
    </>
  );
}
