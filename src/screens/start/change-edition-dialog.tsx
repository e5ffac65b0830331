import { useState } from 'react';
import type { Message } from '#domain/finding.ts';
import { moveKept } from '#session/move-kept-report.ts';
import { useWords } from '#session/use-words.tsx';
import { useWorkspace } from '#session/use-workspace.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { useToast } from '#ui/toast.tsx';
import styles from './change-edition-dialog.module.css';
import { useDialogWords } from './dialog-words.ts';
import { MoveEffects } from './move-effects.tsx';
import { type EditionMove, type MovableReport, useEditionMove } from './use-edition-move.ts';

export interface ChangeEditionDialogProps {
  report: MovableReport;
  onClose: () => void;
  /** The report stands in its new edition. */
  onChanged?: () => void;
}

/** 更换格式: says what has no counterpart in another edition before the report moves there. */
export function ChangeEditionDialog({ report, onClose, onChanged }: ChangeEditionDialogProps) {
  const { marks, sayProblem } = useWords();
  const words = useDialogWords().changeEdition;
  const workspace = useWorkspace();
  const showToast = useToast();
  const move = useEditionMove(report);
  const [failed, setFailed] = useState<Message>();
  const problem = failed ?? move.problem;
  const change = async () => {
    const { session, target } = move;
    if (!session || !target) return;
    const moved = await moveKept(workspace, session, target.template);
    if (!moved.ok) return setFailed(moved.problem);
    showToast({ text: words.done(target.template.title) });
    onClose();
    onChanged?.();
  };
  const acts = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      {move.target && (
        <Button look="primary" onClick={change}>
          {words.change(move.target.template.title)}
        </Button>
      )}
    </>
  );
  return (
    <Dialog title={words.title(report.unit.name, report.year)} acts={acts} onClose={onClose}>
      <p>{words.now(report.edition, move.session?.template.local?.name)}</p>
      {!move.session && !problem && <p role="status">{words.loading}</p>}
      {move.session && <MoveFields move={move} />}
      {move.session && move.target && <MoveEffects from={move.session} target={move.target} />}
      {problem && (
        <p className={styles.problem} role="alert">
          {marks.sentence(sayProblem(problem))}
        </p>
      )}
    </Dialog>
  );
}

function MoveFields({ move }: { move: EditionMove }) {
  const words = useDialogWords().changeEdition;
  const { editions, locals, wanted, choose } = move;
  if (editions.length < 2 && locals.length === 0 && wanted.local === '') {
    return <p>{words.onlyOne}</p>;
  }
  return (
    <>
      <div className={styles.fields}>
        <SelectField
          label={words.to}
          options={editions.map(({ id, title, revision }) => [
            id,
            revision > 1 ? words.revisionOf(title, revision) : title,
          ])}
          value={wanted.edition}
          onChange={(event) => choose({ edition: event.target.value, local: '' })}
        />
        <SelectField
          label={words.local}
          options={[
            ['', words.noLocal] as const,
            ...locals.map(({ id, name }) => [id, name] as const),
          ]}
          value={wanted.local}
          onChange={(event) => choose({ ...wanted, local: event.target.value })}
        />
      </div>
      {!move.target && <p role="status">{words.same}</p>}
    </>
  );
}
