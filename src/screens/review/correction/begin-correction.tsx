import { useState } from 'react';
import type { Message } from '#domain/finding.ts';
import { beginCorrection } from '#session/correction/begin-correction.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { useWorkspace } from '#session/use-workspace.tsx';
import type { OpenedReport } from '#tasks/open-report.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/text-field.tsx';
import styles from '../signing/signing.module.css';
import { useSigningWords } from '../signing/signing-words.ts';
import { ChoosePublished } from './choose-published.tsx';

/** 开始更正: from the report as it stands, or from the file of what was published. */
export function BeginCorrection() {
  const { correction: words } = useSigningWords();
  const { sayProblem } = useWords();
  const session = useReportSession();
  const { store } = useWorkspace();
  const [publishedOn, setPublishedOn] = useState(session.form.getValues('front.publishedOn') ?? '');
  const [problem, setProblem] = useState<Message>();
  const begin = async (published?: OpenedReport) => {
    const start = { publishedOn, label: words.begun, ...(published && { published }) };
    const begun = await beginCorrection(session, store, start);
    setProblem(begun.ok ? undefined : begun.problem);
  };
  return (
    <>
      <p className={styles.hint}>{words.hint}</p>
      <TextField
        label={words.publishedOn}
        type="date"
        value={publishedOn}
        onChange={({ target }) => setPublishedOn(target.value)}
      />
      <div className={styles.acts}>
        <Button onClick={() => void begin()}>{words.beginHere}</Button>
      </div>
      <p className={styles.hint}>{words.fileHint}</p>
      <ChoosePublished onChosen={begin} onProblem={setProblem} />
      <p className={styles.problem} role="alert">
        {problem && `${sayProblem(problem)}。`}
      </p>
    </>
  );
}
