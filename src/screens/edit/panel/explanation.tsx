import { useState } from 'react';
import type { StandingFinding } from '#domain/explained.ts';
import type { Explanation } from '#domain/report.ts';
import { dateOf } from '#session/clock.ts';
import { useExplain } from '#session/use-explain.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { Verdict } from '#ui/verdict.tsx';
import { cellIndex } from '../figures/cell-index.ts';
import { cellPath } from '../figures/figure-edits.ts';
import styles from './explanation.module.css';
import { ExplainDialog } from './late-explain-dialog.ts';
import { useTellDone } from './use-tell-done.ts';

export interface WrittenExplanationProps {
  weighed: StandingFinding;
  explanation: Explanation;
}

/** The 情况说明 of a finding, and what one can do with it; where its figures have changed since, it is to be confirmed. */
export function WrittenExplanation({ weighed, explanation }: WrittenExplanationProps) {
  const { edit, dates } = useWords();
  const words = edit.explanation;
  const { finding, standing } = weighed;
  const { confirm, withdraw } = useExplain(finding, useTellDone());
  const changes = useChanges(weighed, explanation);
  const [writing, setWriting] = useState(false);
  const at = dates.full(dateOf(new Date(explanation.at)));
  return (
    <section className={styles.written} aria-label={words.title}>
      {standing === 'changed' ? (
        <Verdict icon="explain" tone="amber" word={words.changed} />
      ) : (
        <Verdict icon="explained" tone="slate" word={words.explained} />
      )}
      <p>{explanation.reason}</p>
      <p className={styles.hint}>{words.signed(explanation.by, at)}</p>
      {standing === 'changed' && <p>{words.changedFrom(changes)}</p>}
      <div className={styles.acts}>
        {standing === 'changed' && (
          <Button size="small" onClick={() => confirm(explanation)}>
            {words.confirm}
          </Button>
        )}
        <Button size="small" look="quiet" onClick={() => setWriting(true)}>
          {words.rewrite}
        </Button>
        <Button size="small" look="quiet" onClick={withdraw}>
          {words.withdraw}
        </Button>
      </div>
      {writing && <ExplainDialog finding={finding} onClose={() => setWriting(false)} />}
    </section>
  );
}

/** Which figures changed since, in words. */
function useChanges({ finding }: StandingFinding, { cells }: Explanation): string {
  const { edit, grid, marks } = useWords();
  const { template } = useReportSession();
  const { shown } = useExplain(finding, useTellDone());
  const changed = Object.entries(cells).filter(([address, then]) => shown(address) !== then);
  return marks.clauses(
    changed.map(([address, then]) => {
      const cell = cellIndex(template).get(address);
      const name = cell ? cellPath(cell, grid) : address;
      return edit.explanation.change(name, then, shown(address));
    }),
  );
}
