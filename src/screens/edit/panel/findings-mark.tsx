import { SEVERITIES, type Severity } from '#domain/rule.ts';
import { severitySigns } from '#ui/severity-signs.ts';
import { Verdict } from '#ui/verdict.tsx';
import styles from './panel.module.css';

/** The gravest open findings behind the word of the tab. */
export function FindingsMark({ counts }: { counts: Readonly<Record<Severity, number>> }) {
  const gravest = SEVERITIES.find((severity) => counts[severity] > 0);
  if (!gravest) return null;
  return (
    <span className={styles.mark}>
      <Verdict {...severitySigns[gravest]} word={String(counts[gravest])} />
    </span>
  );
}
