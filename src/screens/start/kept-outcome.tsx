import { SEVERITIES, type Severity } from '#domain/rule.ts';
import { useWords } from '#session/use-words.tsx';
import { severitySigns } from '#ui/severity-signs.ts';
import { Verdict } from '#ui/verdict.tsx';
import styles from './kept-reports.module.css';

/** What the checks found: a count of each severity, or that nothing is open. */
export function KeptOutcome({ counts }: { counts: Readonly<Record<Severity, number>> }) {
  const { start, findings } = useWords();
  const words = start.kept;
  const open = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (open.length === 0) return <Verdict icon="agrees" tone="green" word={words.nothingOpen} />;
  return (
    <span className={styles.counts}>
      {open.map((severity) => (
        <Verdict
          key={severity}
          {...severitySigns[severity]}
          word={words.counted(findings.severity[severity], counts[severity])}
        />
      ))}
    </span>
  );
}
