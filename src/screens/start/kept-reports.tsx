import { useState } from 'react';
import { dateOf } from '#session/clock.ts';
import { useKept } from '#session/use-kept.ts';
import { useWords } from '#session/use-words.tsx';
import { useWorkspace } from '#session/use-workspace.tsx';
import type { StoredSummary } from '#store/report-store.ts';
import { Icon } from '#ui/icon.tsx';
import { lateDialog } from '#ui/late-dialog.tsx';
import styles from './kept-reports.module.css';
import { KeptTable } from './kept-table.tsx';

const ChangeEditionDialog = lateDialog(() =>
  import('./change-edition-dialog.tsx').then((dialog) => dialog.ChangeEditionDialog),
);
const RemoveDialog = lateDialog(() =>
  import('./remove-dialog.tsx').then((dialog) => dialog.RemoveDialog),
);

/** 本机上的报告: what is kept in this browser. */
export function KeptReports() {
  const { start, dates, sayProblem } = useWords();
  const words = start.kept;
  const { clock } = useWorkspace();
  const { kept, problem, refresh } = useKept();
  const [wanted, setWanted] = useState('');
  const [removing, setRemoving] = useState<StoredSummary>();
  const [moving, setMoving] = useState<StoredSummary>();
  const today = dateOf(clock.now());
  const shown = kept?.filter((report) => report.unit.name.includes(wanted.trim()));
  return (
    <section className={styles.kept} aria-labelledby="kept">
      <div className={styles.bar}>
        <h2 id="kept">{words.title}</h2>
        <span className={styles.meta}>
          {kept && kept.length > 0 && `${words.count(kept.length)} · `}
          {words.today(dates.full(today), dates.weekday(today))}
        </span>
        <span className={styles.spacer} />
        {kept && kept.length > 0 && <Search onWanted={setWanted} />}
      </div>
      {problem && (
        <p className={styles.note} role="alert">
          {sayProblem(problem)}。
        </p>
      )}
      {!kept && !problem && <p className={styles.note}>{words.loading}</p>}
      {kept?.length === 0 && <p className={styles.note}>{words.none}</p>}
      {kept && kept.length > 0 && shown?.length === 0 && (
        <p className={styles.note}>{words.noneFound(wanted.trim())}</p>
      )}
      {shown && shown.length > 0 && (
        <KeptTable
          reports={shown}
          today={today}
          onRemove={setRemoving}
          onChangeEdition={setMoving}
        />
      )}
      {moving && (
        <ChangeEditionDialog
          report={moving}
          onClose={() => {
            setMoving(undefined);
            refresh();
          }}
        />
      )}
      {removing && (
        <RemoveDialog
          report={removing}
          onClose={() => {
            setRemoving(undefined);
            refresh();
          }}
        />
      )}
    </section>
  );
}

function Search({ onWanted }: { onWanted: (text: string) => void }) {
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
