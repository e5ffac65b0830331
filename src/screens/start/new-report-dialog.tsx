import { type FormEvent, useCallback, useId, useRef, useState } from 'react';
import type { Library } from '#session/library.ts';
import type { ReadLastYear } from '#session/read-last-year.ts';
import { useLibrary } from '#session/use-library.ts';
import { useWords } from '#session/use-words.tsx';
import { useWorkspace } from '#session/use-workspace.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { blankReport } from './blank-report.ts';
import { carryUsual } from './carry-usual.ts';
import { useDialogWords } from './dialog-words.ts';
import { EditionFields, YearField } from './edition-fields.tsx';
import { LastYearField } from './last-year-field.tsx';
import styles from './new-report-dialog.module.css';
import { openAndShow } from './open-and-show.ts';
import { type EditionChoice, useEditionChoice } from './use-edition-choice.ts';

/** What is offered while the editions are being read. */
const UNREAD: Library = { editions: [], locals: [], files: [] };

/** 新建年报: asks what a report cannot be without, and goes to it. */
export function NewReportDialog({ onClose }: { onClose: () => void }) {
  const { units } = useWords();
  const words = useDialogWords().blankDialog;
  const form = useId();
  const { library } = useLibrary();
  const choice = useEditionChoice(library ?? UNREAD, useWorkspace().clock);
  const { last, fields, takeLast } = useLastYearChoice(choice);
  const { problem, create } = useCreating({ ...choice, ...(last && { last }) });
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
      <form id={form} ref={fields} className={styles.form} noValidate onSubmit={create}>
        <LastYearField last={last} onChoose={takeLast} />
        <TextField
          className={styles.wide}
          label={words.unit}
          hint={words.unitHint}
          name="unit"
          maxLength={80}
          data-first
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

/** Last year's report, once chosen, fills in what it says of the unit, and the year after its own. */
function useLastYearChoice({ choose, years }: EditionChoice) {
  const fields = useRef<HTMLFormElement>(null);
  const [last, setLast] = useState<ReadLastYear>();
  const takeLast = useCallback(
    (chosen: ReadLastYear | undefined) => {
      setLast(chosen);
      if (!chosen) return;
      const { name: unit, kind, level } = chosen.report.unit;
      for (const [name, value] of Object.entries({ unit, kind, level })) {
        const field = fields.current?.elements.namedItem(name);
        const isField = field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
        if (isField && value) field.value = value;
      }
      const year = chosen.report.year + 1;
      if (!chosen.undated) choose({ year, past: !years.includes(year) });
    },
    [choose, years],
  );
  return { last, fields, takeLast };
}

/** Makes the report of the answers; what is missing or went wrong is one sentence. */
function useCreating(filling: Parameters<typeof blankReport>[2]) {
  const { marks, sayProblem } = useWords();
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
    const { last, year } = filling;
    const coming = blankReport(workspace, answers, filling);
    const opened = await openAndShow(workspace, coming, (session) => {
      if (last) carryUsual(session, last, year);
    });
    if (!opened.ok) setProblem(marks.sentence(sayProblem(opened.problem)));
  };
  return { problem, create };
}
