import type { Finding } from '#domain/finding.ts';
import { useExplain } from '#session/use-explain.ts';
import { useOpenFindings } from '#session/use-open-findings.ts';
import { useWords } from '#session/use-words.tsx';
import { ReasonDialog } from '#ui/reason-dialog.tsx';
import { useTellDone } from './use-tell-done.ts';

/** Writes or rewrites the 情况说明 of a finding. */
export function ExplainDialog({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const { edit, findings, marks } = useWords();
  const { explain, lastBy } = useExplain(finding, useTellDone());
  const { standings } = useOpenFindings();
  const written = standings.get(finding.id)?.explanation;
  return (
    <ReasonDialog
      about={marks.sentence(findings.say(finding.message))}
      words={edit.explanation}
      given={{ reason: written?.reason ?? '', by: written?.by ?? lastBy() }}
      onKeep={explain}
      onClose={onClose}
    />
  );
}
