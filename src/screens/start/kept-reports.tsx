import { useState } from 'react';
import { dateOf } from '#session/clock.ts';
import { useKept } from '#session/use-kept.ts';
import { useWords } from '#session/use-words.tsx';
import { useWorkspace } from '#session/use-workspace.tsx';
import type { StoredSummary } from '#store/report-store.ts';
import { lateDialog } from '#ui/late-dialog.tsx';
import { BackupButtons, type BackupTask } from './backup-buttons.tsx';
import styles from './kept-reports.module.css';
import { KeptSearch } from './kept-search.tsx';
import { KeptTable } from './kept-table.tsx';

const ChangeEditionDialog = lateDialog(() =>
  import('./change-edition-dialog.tsx').then((dialog) => dialog.ChangeEditionDialog),
);
const BackupOutcome = lateDialog(() =>
  import('./backup-outcome.tsx').then((outcome) => outcome.BackupOutcome),
);
const RemoveDialog = lateDialog(() =>
  import('./remove-dialog.tsx').then((dialog) => dialog.RemoveDialog),
);

/** 本机上的报告: what is kept in this browser. */
export function KeptReports() {
  const { start, dates, marks, sayProblem } = useWords();
  const words = start.kept;
  const { clock } = useWorkspace();
  const { kept, problem, refresh } = useKept();
  const [wanted, setWanted] = useState('');
  const [removing, setRemoving] = useState<StoredSummary>();
  const [backup, setBackup] = useState<BackupTask>();
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
        <BackupButtons canSave={kept !== undefined && kept.length > 0} onTask={setBackup} />
        {kept && kept.length > 0 && <KeptSearch onWanted={setWanted} />}
      </div>
      {backup && (
        <BackupOutcome task={backup} onDone={refresh} onClose={() => setBackup(undefined)} />
      )}
      {problem && (
        <p className={styles.note} role="alert">
          {marks.sentence(sayProblem(problem))}
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
