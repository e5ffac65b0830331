import { useState } from 'react';
import type { Message } from '#domain/finding.ts';
import { useWords } from '#session/use-words.tsx';
import { useWorkspace } from '#session/use-workspace.tsx';
import type { StoredSummary } from '#store/report-store.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { useDialogWords } from './dialog-words.ts';

/** Asks before a kept report is deleted: it cannot be undone. */
export function RemoveDialog({ report, onClose }: { report: StoredSummary; onClose: () => void }) {
  const { marks, sayProblem } = useWords();
  const workspace = useWorkspace();
  const [problem, setProblem] = useState<Message>();
  const words = useDialogWords().removeDialog;
  const remove = async () => {
    const removed = await workspace.remove(report.id);
    if (removed.ok) onClose();
    else setProblem(removed.problem);
  };
  const acts = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button look="danger" onClick={remove}>
        {words.remove}
      </Button>
    </>
  );
  return (
    <Dialog title={words.title(report.unit.name, report.year)} acts={acts} onClose={onClose}>
      <p>{report.fileName ? words.inFile(report.fileName) : words.onlyHere}</p>
      {problem && <p role="alert">{marks.sentence(sayProblem(problem))}</p>}
    </Dialog>
  );
}
