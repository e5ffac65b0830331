import { severitySigns } from '#ui/severity-signs.ts';
import { Verdict } from '#ui/verdict.tsx';
import type { ReviewRow } from './review-rows.ts';
import { useReviewWords } from './review-words.ts';

/** 结论 of a row by shape, colour and word: a relation differs by its severity, other checks are called by theirs. */
export function RowVerdict({ row }: { row: ReviewRow }) {
  const { verdicts, filters } = useReviewWords();
  switch (row.state) {
    case 'agrees':
      return <Verdict icon="agrees" tone="green" word={verdicts.agrees} />;
    case 'undecided':
      return <Verdict icon="undecided" tone="none" word={verdicts.undecided} />;
    case 'explained':
      return <Verdict icon="explained" tone="slate" word={verdicts.explained} />;
    case 'open':
      return (
        <Verdict
          {...severitySigns[row.severity]}
          word={row.kind === 'relation' ? verdicts.differs : filters.severities[row.severity]}
        />
      );
  }
}
