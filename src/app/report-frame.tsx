import { type ReactNode, useState } from 'react';
import { OpenProblem } from '#screens/start/open-problem.tsx';
import { useOutside } from '#session/use-outside.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { useFileDrop } from '#ui/use-file-drop.ts';
import { FindGate } from './find-gate.tsx';
import { LockWatch } from './lock-watch.tsx';
import styles from './report-frame.module.css';
import type { Step } from './steps.tsx';
import { TopBar } from './top-bar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/**
 * An open report: the top bar, and the screen below it. A file dropped on it is brought in beside it. `onMoved` is
 * told when the report stands in another edition.
 */
export function ReportFrame(props: { screen: Step; onMoved: () => void; children: ReactNode }) {
  const session = useReportSession();
  const { shell, start } = useWords();
  const { reading, problem, bringFiles, dismiss } = useOutside(session);
  const [finding, find] = useState(false);
  useShortcuts(session, props.screen);
  const dropping = useFileDrop(bringFiles);
  return (
    <div className={styles.frame}>
      <TopBar screen={props.screen} onMoved={props.onMoved} onFind={() => find(!finding)} />
      {problem && (
        <div className={styles.problem}>
          <OpenProblem {...problem} onClose={dismiss} />
        </div>
      )}
      <div className={styles.screen}>{props.children}</div>
      <FindGate open={finding} onOpen={find} />
      <LockWatch />
      {dropping && <p className={styles.drop}>{shell.drop}</p>}
      {reading !== undefined && (
        <p className={styles.drop} role="status">
          {start.reading(reading)}
        </p>
      )}
    </div>
  );
}
