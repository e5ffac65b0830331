import type { Finding, SideTerm } from '#domain/finding.ts';
import { useWords } from '#session/use-words.tsx';
import styles from './finding-card.module.css';

/** A longer sum is folded. */
const MANY = 7;

/** The two sides of a relation in words, their sums one below the other. */
export function FindingSides({ finding }: { finding: Finding }) {
  const { left, right } = finding.message.values;
  return (
    <div className={styles.sides}>
      <Side terms={sideTerms(left)} sum={finding.left} />
      <Side terms={sideTerms(right)} sum={finding.right} />
    </div>
  );
}

function Side({ terms, sum }: { terms: readonly SideTerm[]; sum: string | undefined }) {
  const { findings, edit } = useWords();
  const alone = terms.length === 1 ? terms[0]?.label : undefined;
  const words = alone ?? findings.side(terms);
  return (
    <>
      {terms.length > MANY ? (
        <details className={styles.terms}>
          <summary>{edit.terms(terms.length)}</summary>
          {words}
        </details>
      ) : (
        <span>{words}</span>
      )}
      <span className={styles.sum}>{sum !== undefined && edit.equals(sum)}</span>
    </>
  );
}

function sideTerms(value: Finding['message']['values'][string] | undefined): readonly SideTerm[] {
  if (!Array.isArray(value)) return [];
  return value.filter((term): term is SideTerm => typeof term === 'object');
}
