import type { Finding } from '#domain/finding.ts';
import { useOpenFindings } from '#session/use-open-findings.ts';
import { useWords } from '#session/use-words.tsx';
import { classNames } from '#ui/class-names.ts';
import { severitySigns } from '#ui/severity-signs.ts';
import { Verdict } from '#ui/verdict.tsx';
import { useFocusedCells } from '../focused-cells.tsx';
import { WrittenExplanation } from './explanation.tsx';
import { FindingActs } from './finding-acts.tsx';
import styles from './finding-card.module.css';
import { FindingSides } from './finding-sides.tsx';
import { Suspicion } from './suspicion.tsx';

export interface FindingCardProps {
  finding: Finding;
  /** The one whose fix is the panel's primary button. */
  first: boolean;
}

/** One finding: what and where, both sides, what is likely wrong, the source, what one can do. */
export function FindingCard({ finding, first }: FindingCardProps) {
  const { edit, findings, marks } = useWords();
  const { severity, message, difference } = finding;
  const related = Array.isArray(message.values.left) && Array.isArray(message.values.right);
  const sign = severitySigns[severity];
  const { cell } = useFocusedCells();
  const weighed = useOpenFindings().standings.get(finding.id);
  const here = finding.places.some((place) => 'cell' in place && place.cell === cell);
  return (
    <article
      className={classNames(styles.finding, here && related && styles.here)}
      aria-label={findings.say(message)}
    >
      <div className={styles.head}>
        <Verdict {...sign} word={findings.severity[severity]} />
        {related && <h3>{findings.place(message)}</h3>}
        {related && difference && (
          <b className={styles.gap}>{edit.difference(difference.replace('-', ''))}</b>
        )}
      </div>
      {related ? (
        <FindingSides finding={finding} />
      ) : (
        <p className={styles.line}>{marks.sentence(findings.say(message))}</p>
      )}
      <Suspicion finding={finding} />
      <p className={styles.source}>{edit.source(finding.source)}</p>
      {weighed?.explanation && (
        <WrittenExplanation weighed={weighed} explanation={weighed.explanation} />
      )}
      <FindingActs finding={finding} first={first} />
    </article>
  );
}
