import { cellName } from '#domain/cell-names.ts';
import { type CellChange, cellLog } from '#session/cell-log.ts';
import { useHistory } from '#session/use-history.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useFocusedCells } from '../focused-cells.tsx';
import styles from './history.module.css';
import { useHistoryWords } from './history-words.ts';
import { useMoment } from './use-moment.ts';

/** What happened to the focused cell: when, from what to what, by which act, and where the figure came from. */
export function CellChanges() {
  const words = useHistoryWords();
  const { template } = useReportSession();
  const { log } = useHistory();
  const { cell } = useFocusedCells();
  const name = cell === undefined ? undefined : cellName(template, cell);
  if (cell === undefined || !name) return <p className={styles.rest}>{words.noCell}</p>;
  const changes = cellLog(log, cell);
  return (
    <>
      <h3 className={styles.cell}>{words.cell(name.table, name.row, name.column)}</h3>
      {changes.length === 0 && <p className={styles.rest}>{words.cellEmpty}</p>}
      <ol>
        {changes.map((change, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: from the end, where nothing is put in between.
          <OneChange key={changes.length - at} change={change} />
        ))}
      </ol>
    </>
  );
}

function OneChange({ change: { at, label, before, after, source } }: { change: CellChange }) {
  const words = useHistoryWords();
  const moment = useMoment();
  return (
    <li className={styles.entry}>
      <p>
        {before || words.blank} {words.becomes} <b>{after || words.blank}</b>
      </p>
      <p className={styles.meta}>{label}</p>
      {source !== undefined && <p className={styles.meta}>{words.source(source)}</p>}
      <p className={styles.meta}>{moment(at)}</p>
    </li>
  );
}
