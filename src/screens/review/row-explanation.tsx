import { useWords } from '#session/use-words.tsx';
import { Verdict } from '#ui/verdict.tsx';
import styles from './review-list.module.css';
import type { ReviewRow } from './review-rows.ts';
import { useReviewWords } from './review-words.ts';

/** 情况说明 of a row, where one was written. */
export function RowExplanation({ row }: { row: ReviewRow }) {
  const { said } = useReviewWords();
  const { edit } = useWords();
  if (!row.explanation) return null;
  const { reason, by } = row.explanation;
  return (
    <>
      <p className={styles.said}>{said(reason, by)}</p>
      {row.state === 'open' && (
        <Verdict icon="explain" tone="amber" word={edit.explanation.changed} />
      )}
    </>
  );
}
