import { useState } from 'react';
import type { Finding } from '#domain/finding.ts';
import { useOpenFindings } from '#session/use-open-findings.ts';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { ExplainDialog } from './late-explain-dialog.ts';

/** 写情况说明, where a finding asks for one and none is written. */
export function ExplainButton({ finding }: { finding: Finding }) {
  const { explanation } = useWords().edit;
  const { standings } = useOpenFindings();
  const [writing, setWriting] = useState(false);
  const isOpen = standings.get(finding.id)?.standing === 'open';
  if (finding.severity !== 'mustExplain' || !isOpen) return null;
  return (
    <>
      <Button look="quiet" size="small" onClick={() => setWriting(true)}>
        {explanation.write}
      </Button>
      {writing && <ExplainDialog finding={finding} onClose={() => setWriting(false)} />}
    </>
  );
}
