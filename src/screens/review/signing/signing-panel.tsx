import { lazy, Suspense, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useReportSession } from '#session/use-report-session.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { CirculationTab } from './circulation-tab.tsx';
import styles from './signing.module.css';
import { useSigningWords } from './signing-words.ts';

const CorrectionTab = lazy(() =>
  import('../correction/correction-tab.tsx').then((tab) => ({ default: tab.CorrectionTab })),
);

type TabId = 'circulation' | 'correction';

/** What goes with the report to the leader's desk, and after publication. */
export function SigningPanel() {
  const { panel, tabs } = useSigningWords();
  const { form } = useReportSession();
  const [tab, turnTo] = useState<TabId>(
    form.getValues('supersedes') === '' ? 'circulation' : 'correction',
  );
  const steps = useWatch({ control: form.control, name: 'circulation' }).length;
  return (
    <aside className={styles.panel} aria-label={panel}>
      <Tabs<TabId>
        label={panel}
        current={tab}
        onChange={turnTo}
        tabs={[
          {
            id: 'circulation',
            label: tabs.circulation,
            mark: steps > 0 && <span className={styles.count}>{steps}</span>,
            content: () => <CirculationTab />,
          },
          {
            id: 'correction',
            label: tabs.correction,
            content: () => (
              <Suspense>
                <CorrectionTab />
              </Suspense>
            ),
          },
        ]}
      />
    </aside>
  );
}
