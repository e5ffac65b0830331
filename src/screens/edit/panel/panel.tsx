import { lazy, Suspense, useState } from 'react';
import { useOpenFindings } from '#session/use-open-findings.ts';
import { useWords } from '#session/use-words.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { FindingsMark } from './findings-mark.tsx';
import { FindingsTab } from './findings-tab.tsx';
import { GuidanceTab } from './guidance-tab.tsx';
import styles from './panel.module.css';

const LastYearTab = lazy(() =>
  import('../last-year/last-year-tab.tsx').then((tab) => ({ default: tab.LastYearTab })),
);

const HistoryTab = lazy(() =>
  import('../history/history-tab.tsx').then((tab) => ({ default: tab.HistoryTab })),
);

type TabId = 'findings' | 'lastYear' | 'guidance' | 'history';

/** What is said about the section: the findings, how to fill it in, what was changed. */
export function Panel({ section }: { section: string }) {
  const { edit } = useWords();
  const { counts } = useOpenFindings();
  const [tab, turnTo] = useState<TabId>('findings');
  return (
    <aside className={styles.panel} aria-label={edit.panel}>
      <Tabs<TabId>
        label={edit.panel}
        current={tab}
        onChange={turnTo}
        tabs={[
          {
            id: 'findings',
            label: edit.tabs.findings,
            mark: <FindingsMark counts={counts} />,
            content: () => <FindingsTab section={section} />,
          },
          {
            id: 'lastYear',
            label: edit.tabs.lastYear,
            content: () => (
              <Suspense>
                <LastYearTab section={section} />
              </Suspense>
            ),
          },
          {
            id: 'guidance',
            label: edit.tabs.guidance,
            content: () => <GuidanceTab section={section} />,
          },
          {
            id: 'history',
            label: edit.tabs.history,
            content: () => (
              <Suspense>
                <HistoryTab />
              </Suspense>
            ),
          },
        ]}
      />
    </aside>
  );
}
