import { useCallback, useState } from 'react';
import type { Comparable, Compared } from '#session/compare/compared.ts';
import { useComparables } from '#session/compare/use-comparables.ts';
import { useCompared } from '#session/compare/use-compared.ts';
import type { ReadLastYear } from '#session/read-last-year.ts';
import { goTo } from '#session/routes.ts';
import { useLastYearReading } from '#session/use-last-year-reading.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { CompareHead, type View } from './compare-head.tsx';
import styles from './compare-screen.module.css';
import { useCompareWords } from './compare-words.ts';
import { FiguresView } from './figures-view.tsx';
import { NoOther } from './no-other.tsx';
import { TextView } from './text-view.tsx';
import { useComparison } from './use-comparison.ts';

/** 对比: the report beside last year's, or beside any other one. */
export function CompareScreen({ chosen }: { chosen?: string }) {
  const words = useCompareWords();
  const { sayProblem } = useWords();
  const { id } = useReportSession();
  const [file, take] = useState<ReadLastYear>();
  const [view, show] = useState<View>('figures');
  const reading = useLastYearReading(
    useCallback(
      (read: ReadLastYear) => {
        take(read);
        goTo({ screen: 'compare', report: id, with: 'file' });
      },
      [id],
    ),
  );
  const known = useComparables();
  const options = [...(known ?? []), ...(file ? [asFile(file)] : [])];
  const current = options.find((one) => one.id === chosen) ?? options[0];
  const compared = useCompared(current);
  return (
    <main className={styles.compare}>
      {current && (
        <CompareHead
          options={options}
          chosen={current}
          view={view}
          reading={reading}
          onView={show}
        />
      )}
      {reading.reading !== undefined && (
        <p className={styles.note} role="status">
          {words.reading(reading.reading)}
        </p>
      )}
      <p className={styles.problem} role="alert">
        {reading.problem &&
          `${words.notRead(reading.problem.name)}：${sayProblem(reading.problem.problem)}。`}
        {compared && !compared.ok && `${sayProblem(compared.problem)}。`}
      </p>
      {known && !current && <NoOther reading={reading} />}
      {compared?.ok && <Beside before={compared.value} view={view} />}
    </main>
  );
}

function asFile(file: ReadLastYear): Comparable {
  return { id: 'file', kind: 'file', file };
}

function Beside({ before, view }: { before: Compared; view: View }) {
  const beside = useComparison(before);
  if (view === 'text') return <TextView parts={beside.parts} />;
  return <FiguresView beside={beside} as={view === 'chart' ? 'chart' : 'list'} />;
}
