import { dateOf, timeOf } from '#session/clock.ts';
import { routeHref } from '#session/routes.ts';
import { useWords } from '#session/use-words.tsx';
import type { StoredSummary } from '#store/report-store.ts';
import { Button } from '#ui/button.tsx';
import { KeptOutcome } from './kept-outcome.tsx';
import { KeptProgress } from './kept-progress.tsx';
import styles from './kept-reports.module.css';
import { PublishBy } from './publish-by.tsx';

export interface KeptRowProps {
  report: StoredSummary;
  today: string;
  onRemove: (report: StoredSummary) => void;
  onChangeEdition: (report: StoredSummary) => void;
}

/** A kept report. Its name opens it. */
export function KeptRow({ report, today, onRemove, onChangeEdition }: KeptRowProps) {
  const { start, units, dates } = useWords();
  const words = start.kept;
  const { unit, year } = report;
  const saved = new Date(report.savedAt);
  return (
    <tr>
      <th scope="row">
        <a href={routeHref({ screen: 'edit', report: report.id })}>{unit.name}</a>
        <span className={styles.below}>
          {units.kind[unit.kind]} · {units.scope[report.scope]}
        </span>
      </th>
      <td className={styles.num}>{year}</td>
      <td>
        {report.edition}
        <button
          type="button"
          className={styles.change}
          aria-label={words.changeEditionOf(unit.name, year)}
          onClick={() => onChangeEdition(report)}
        >
          {words.changeEdition}
        </button>
      </td>
      <td>
        <KeptProgress sections={report.sections} />
      </td>
      <td>
        <KeptOutcome counts={report.counts} />
      </td>
      <td>
        {dates.moment(dateOf(saved), timeOf(saved).slice(0, 5), today)}
        <span className={styles.below}>{report.fileName ?? words.onlyHere}</span>
      </td>
      <td>
        <PublishBy local={report.localDate} date={report.publishBy} today={today} />
      </td>
      <td className={styles.num}>
        <Button
          look="quiet"
          size="small"
          aria-label={words.removeOf(unit.name, year)}
          onClick={() => onRemove(report)}
        >
          {words.remove}
        </Button>
      </td>
    </tr>
  );
}
