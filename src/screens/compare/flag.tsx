import type { StandingFinding } from '#domain/explained.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { severitySigns } from '#ui/severity-signs.ts';
import { Verdict } from '#ui/verdict.tsx';
import { useCompareWords } from './compare-words.ts';
import styles from './figure-list.module.css';

/** What a check says of a cell beside last year's, and the 情况说明 to it. */
export function Flag({ flag: { finding, standing, explanation } }: { flag: StandingFinding }) {
  const words = useCompareWords();
  const { rules, watches = [] } = useReportSession().template;
  const label = [...rules, ...watches].find(({ id }) => id === finding.rule)?.label;
  const sign =
    standing === 'explained'
      ? ({ icon: 'explained', tone: 'slate', word: words.explained } as const)
      : { ...severitySigns[finding.severity], word: words.severities[finding.severity] };
  return (
    <div className={styles.flag}>
      <Verdict {...sign} />
      <span>
        {label}
        {explanation && (
          <span className={styles.said}>
            {words.said(explanation.reason, explanation.by)}
            {standing === 'changed' && <b>{words.changed}</b>}
          </span>
        )}
      </span>
    </div>
  );
}
