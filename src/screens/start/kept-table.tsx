import { useWords } from '#session/use-words.tsx';
import type { StoredSummary } from '#store/report-store.ts';
import { HiddenLabel } from '#ui/hidden-label.tsx';
import styles from './kept-reports.module.css';
import { KeptRow } from './kept-row.tsx';

export interface KeptTableProps {
  reports: readonly StoredSummary[];
  /** YYYY-MM-DD */
  today: string;
  onRemove: (report: StoredSummary) => void;
  onChangeEdition: (report: StoredSummary) => void;
}

/** One row a report: how far it is, what is open, where it is kept, which date comes. */
export function KeptTable({ reports, ...row }: KeptTableProps) {
  const { columns } = useWords().start.kept;
  return (
    <div className={styles.scroll}>
      <table className={styles.list}>
        <thead>
          <tr>
            <th scope="col">{columns.unit}</th>
            <th scope="col" className={styles.num}>
              {columns.year}
            </th>
            <th scope="col">{columns.edition}</th>
            <th scope="col">{columns.sections}</th>
            <th scope="col">{columns.outcome}</th>
            <th scope="col">{columns.saved}</th>
            <th scope="col">{columns.publishBy}</th>
            <th scope="col">
              <HiddenLabel>{columns.acts}</HiddenLabel>
            </th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <KeptRow key={report.id} report={report} {...row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
