import { type FormEvent, useId, useState } from 'react';
import type { Library } from '#session/library.ts';
import { useLibrary } from '#session/use-library.ts';
import { useWords } from '#session/use-words.tsx';
import { useWorkspace } from '#session/use-workspace.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { blankReport } from './blank-report.ts';
import { useDialogWords } from './dialog-words.ts';
import { EditionFields, YearField } from './edition-fields.tsx';
import styles from './new-report-dialog.module.css';
import { openAndShow } from './open-and-show.ts';
import { useEditionChoice } from './use-edition-choice.ts';

/** What is offered while the editions are being read. */
const UNREAD: Library = { editions: [], locals: [], files: [] };

/** 新建年报: asks what a report cannot be without, and goes to it. */
export function NewReportDialog({ onClose }: { onClose: () => void }) {
  const { units } = useWords();
  const words = useDialogWords().blankDialog;
  const form = useId();
  const { library } = useLibrary();
  const choice = useEditionChoice(library ?? UNREAD, useWorkspace().clock);
  const { problem, create } = useCreating(choice);
  const acts = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button look="primary" type="submit" form={form}>
        {words.create}
      </Button>
    </>
  );
  return (
    <Dialog title={words.title} acts={acts} onClose={onClose}>
      <form id={form} className={styles.form} noValidate onSubmit={create}>
        <TextField
          className={styles.wide}
          label={words.unit}
          hint={words.unitHint}
          name="unit"
          maxLength={80}
          autoFocus
          aria-invalid={problem !== undefined}
        />
        <p className={styles.problem} role="alert">
          {problem}
        </p>
        <SelectField
          label={words.kind}
          name="kind"
          options={Object.entries(units.kind)}
          defaultValue="department"
        />
        <SelectField
          label={words.level}
          name="level"
          options={Object.entries(units.level)}
          defaultValue="county"
        />
        <YearField choice={choice} />
        {library ? (
          <EditionFields choice={choice} />
        ) : (
          <p className={styles.note}>{words.readingEditions}</p>
        )}
      </form>
    </Dialog>
  );
}

/** Makes the report of the answers; what is missing or went wrong is one sentence. */
function useCreating(filling: Parameters<typeof blankReport>[2]) {
  const { sayProblem } = useWords();
  const words = useDialogWords().blankDialog;
  const workspace = useWorkspace();
  const [problem, setProblem] = useState<string>();
  const create = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answers = new FormData(event.currentTarget);
    const unit = event.currentTarget.elements.namedItem('unit');
    if (String(answers.get('unit')).trim() === '') {
      setProblem(words.unitMissing);
      if (unit instanceof HTMLElement) unit.focus();
      return;
    }
    if (!filling.edition) {
      setProblem(words.noEdition);
      return;
    }
    const opened = await openAndShow(workspace, blankReport(workspace, answers, filling));
    if (!opened.ok) setProblem(`${sayProblem(opened.problem)}。`);
  };
  return { problem, create };
}
