import { useState } from 'react';
import type { Finding } from '#domain/finding.ts';
import { useExplain } from '#session/use-explain.ts';
import { useOpenFindings } from '#session/use-open-findings.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { ReasonDialog } from '#ui/reason-dialog.tsx';
import { useToast } from '#ui/toast.tsx';
import styles from './review-list.module.css';

/** 写情况说明 of a finding that asks for one, or 修改说明 where it is written; it lands on the leader's page. */
export function ExplainRow({ finding }: { finding: Finding }) {
  const { edit, findings, marks } = useWords();
  const words = edit.explanation;
  const { undo } = useReportSession();
  const { standings } = useOpenFindings();
  const toast = useToast();
  const [writing, setWriting] = useState(false);
  const written = standings.get(finding.id)?.explanation;
  const { explain, lastBy } = useExplain(finding, (text) =>
    toast({ text, act: { label: edit.undo, run: undo } }),
  );
  if (finding.severity !== 'mustExplain' && !written) return null;
  const name = written ? words.rewrite : words.write;
  const about = marks.sentence(findings.say(finding.message));
  return (
    <>
      {' '}
      <Button
        look="link"
        size="small"
        className={styles.explain}
        aria-label={marks.of(name, about)}
        onClick={() => setWriting(true)}
      >
        {name}
      </Button>
      {writing && (
        <ReasonDialog
          about={about}
          words={words}
          given={{ reason: written?.reason ?? '', by: written?.by ?? lastBy() }}
          onKeep={explain}
          onClose={() => setWriting(false)}
        />
      )}
    </>
  );
}
