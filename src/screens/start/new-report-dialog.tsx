import { type FormEvent, useId, useState } from 'react';
import { useWords } from '#session/use-words.tsx';
import { useWorkspace } from '#session/use-workspace.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextField } from '#ui/text-field.tsx';
import { blankReport, yearsOffered } from './blank-report.ts';
import styles from './new-report-dialog.module.css';
import { openAndShow } from './open-and-show.ts';
import { SelectField } from './select-field.tsx';

/** 新建年报: asks what a report cannot be without, and goes to it. */
export function NewReportDialog({ onClose }: { onClose: () => void }) {
  const { start, units, sayProblem } = useWords();
  const words = start.blankDialog;
  const workspace = useWorkspace();
  const form = useId();
  const [problem, setProblem] = useState<string>();
  const { years, usual } = yearsOffered(workspace.clock);
  const create = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answers = new FormData(event.currentTarget);
    const unit = event.currentTarget.elements.namedItem('unit');
    if (String(answers.get('unit')).trim() === '') {
      setProblem(words.unitMissing);
      if (unit instanceof HTMLElement) unit.focus();
      return;
    }
    const opened = await openAndShow(workspace, blankReport(workspace, answers));
    if (!opened.ok) setProblem(`${sayProblem(opened.problem)}。`);
  };
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
        <SelectField label={words.kind} name="kind" options={units.kind} initial="department" />
        <SelectField label={words.level} name="level" options={units.level} initial="county" />
        <SelectField
          label={words.year}
          name="year"
          options={Object.fromEntries(years.map((year) => [`y${year}`, words.yearOf(year)]))}
          initial={`y${usual}`}
        />
      </form>
    </Dialog>
  );
}
