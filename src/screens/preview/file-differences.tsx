import { cellName } from '#domain/cell-names.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import type { Proof, ProofDifference } from '#tasks/proof.ts';
import { Verdict } from '#ui/verdict.tsx';
import styles from './export-panel.module.css';
import { usePreviewWords } from './preview-words.ts';

/** Differences that are shown of one file. */
const SHOWN = 5;

/** Where a file differs from the report; it can be saved all the same. */
export function FileDifferences({ proof }: { proof: Proof }) {
  const { preview, marks, sayProblem } = usePreviewWords();
  const { problem, differences } = proof;
  if (problem) {
    return (
      <p className={styles.meta}>
        {marks.sentence(marks.of(preview.proof.unread, sayProblem(problem)))}
      </p>
    );
  }
  const more = differences.length - SHOWN;
  return (
    <>
      {differences.slice(0, SHOWN).map((difference) => (
        <Difference key={difference.cell ?? difference.block} {...difference} />
      ))}
      {more > 0 && <p className={styles.meta}>{preview.proof.more(more)}</p>}
    </>
  );
}

function Difference({ cell, expected, read }: ProofDifference) {
  const { preview, marks } = usePreviewWords();
  const { proof } = preview;
  const { template } = useReportSession();
  const name = cell === undefined ? undefined : cellName(template, cell);
  const place = name ? marks.clauses([`${name.table} ${name.row}`, name.column]) : proof.text;
  return (
    <p className={styles.difference}>
      <Verdict icon="error" tone="red" word={proof.difference(place, expected, read)} />
    </p>
  );
}
