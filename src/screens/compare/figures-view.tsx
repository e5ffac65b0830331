import { lazy, Suspense, useMemo, useState } from 'react';
import { Button } from '#ui/button.tsx';
import styles from './compare-screen.module.css';
import { useCompareWords } from './compare-words.ts';
import { EVERYTHING, type FigureFilter, shownChanges } from './figure-filter.ts';
import { FigureList } from './figure-list.tsx';
import { FiguresBar } from './figures-bar.tsx';
import { LongFormButton } from './long-form-button.tsx';
import { Sheet } from './sheet.tsx';
import type { ReportsBeside } from './use-comparison.ts';

const ChangeChart = lazy(() =>
  import('./change-chart.tsx').then((chart) => ({ default: chart.ChangeChart })),
);

/** The figures that changed, as a table or as bars. */
export function FiguresView({ beside, as }: { beside: ReportsBeside; as: 'list' | 'chart' }) {
  const words = useCompareWords();
  const { figures, flags, names } = beside;
  const [filter, show] = useState<FigureFilter>(EVERYTHING);
  const changes = useMemo(() => shownChanges(figures, flags, filter), [figures, flags, filter]);
  const isSame = figures.cells.every(({ now, before }) => now === before);
  return (
    <>
      <FiguresBar
        filter={filter}
        hasFlags={flags.size > 0}
        counted={words.counted(changes.length)}
        onChange={show}
      >
        <LongFormButton now={beside.now} before={beside.before} />
      </FiguresBar>
      <Sheet label={words.views[as === 'list' ? 'figures' : 'chart']}>
        {changes.length === 0 && (
          <p className={styles.nothing}>
            {isSame ? words.sameFigures : words.nothing}
            {!isSame && (
              <Button look="link" onClick={() => show({ ...EVERYTHING, totals: true })}>
                {words.clear}
              </Button>
            )}
          </p>
        )}
        {changes.length > 0 && as === 'list' && (
          <FigureList changes={changes} flags={flags} names={names} />
        )}
        {changes.length > 0 && as === 'chart' && (
          <Suspense>
            <ChangeChart changes={changes} names={names} />
          </Suspense>
        )}
        {figures.lost.length > 0 && (
          <p className={styles.note}>{words.lost(figures.lost.length)}</p>
        )}
      </Sheet>
    </>
  );
}
