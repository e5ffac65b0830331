import type { ReactNode } from 'react';
import { useReportSession } from '#session/use-report-session.tsx';
import styles from './report-frame.module.css';
import type { Step } from './steps.tsx';
import { TopBar } from './top-bar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** An open report: the top bar, and the screen below it. `onMoved` is told when the report stands in another edition. */
export function ReportFrame(props: { screen: Step; onMoved: () => void; children: ReactNode }) {
  useShortcuts(useReportSession());
  return (
    <div className={styles.frame}>
      <TopBar screen={props.screen} onMoved={props.onMoved} />
      <div className={styles.screen}>{props.children}</div>
    </div>
  );
}
