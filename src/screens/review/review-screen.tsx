import { useMemo, useState } from 'react';
import { useOpenFindings } from '#session/use-open-findings.ts';
import { useOutcome } from '#session/use-outcome.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { FilterBar } from './filter-bar.tsx';
import { ReadyLine } from './ready-line.tsx';
import { EVERYTHING, filtered, type ReviewFilter } from './review-filter.ts';
import { ReviewList } from './review-list.tsx';
import { reviewRows } from './review-rows.ts';
import styles from './review-screen.module.css';
import { SigningPanel } from './signing/signing-panel.tsx';

/** 核对: what stands between the report and signing, and every rule with its two sides. */
export function ReviewScreen() {
  const { template } = useReportSession();
  const outcome = useOutcome();
  const open = useOpenFindings();
  const [filter, show] = useState<ReviewFilter>(EVERYTHING);
  const rows = useMemo(() => reviewRows({ template, outcome, open }), [template, outcome, open]);
  return (
    <main className={styles.review}>
      <ReadyLine onSeverity={(severity) => show({ ...EVERYTHING, state: 'open', severity })} />
      <FilterBar rows={rows} notRun={outcome.rules.notRun} filter={filter} onChange={show} />
      <div className={styles.desk}>
        <div className={styles.sheet}>
          <ReviewList
            rows={filtered(rows, filter)}
            notRun={filter === EVERYTHING || filter.state === 'all' ? outcome.rules.notRun : []}
            onClear={() => show(EVERYTHING)}
          />
        </div>
        <SigningPanel />
      </div>
    </main>
  );
}
