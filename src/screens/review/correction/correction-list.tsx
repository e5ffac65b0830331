import { useState } from 'react';
import type { Message } from '#domain/finding.ts';
import { bringPublished } from '#session/correction/bring-published.ts';
import { useCorrection } from '#session/correction/use-correction.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { useWorkspace } from '#session/use-workspace.tsx';
import type { OpenedReport } from '#tasks/open-report.ts';
import styles from '../signing/signing.module.css';
import { useSigningWords } from '../signing/signing-words.ts';
import { ChoosePublished } from './choose-published.tsx';
import { CorrectedFigures, CorrectedTexts } from './corrected.tsx';
import { CorrectionActs } from './correction-acts.tsx';
import { SupersededReport } from './superseded-report.tsx';

/** What the correction supersedes and all that it changes; where the published report is not here, how to bring it. */
export function CorrectionList() {
  const { correction: words } = useSigningWords();
  const { sayProblem } = useWords();
  const session = useReportSession();
  const { store } = useWorkspace();
  const { shown, lookAgain } = useCorrection();
  const [problem, setProblem] = useState<Message>();
  const bring = async (published: OpenedReport) => {
    const brought = await bringPublished(session, store, published);
    setProblem(brought.ok ? undefined : brought.problem);
    if (brought.ok) lookAgain();
  };
  if (!shown) return <p role="status">{words.looking}</p>;
  if (!shown.ok) {
    return (
      <>
        <p>{sayProblem(shown.problem)}。</p>
        <ChoosePublished onChosen={bring} onProblem={setProblem} />
        <p className={styles.problem} role="alert">
          {problem && `${sayProblem(problem)}。`}
        </p>
        <CorrectionActs />
      </>
    );
  }
  const { published, correction } = shown.value;
  const { figures, texts } = correction;
  return (
    <>
      <SupersededReport published={published} />
      {figures.length + texts.length === 0 && <p>{words.nothing}</p>}
      <CorrectedFigures figures={figures} />
      <CorrectedTexts texts={texts} />
      <CorrectionActs printed />
    </>
  );
}
