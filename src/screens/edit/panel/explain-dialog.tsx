import { type FormEvent, useId, useState } from 'react';
import type { Finding } from '#domain/finding.ts';
import { useOpenFindings } from '#session/use-open-findings.ts';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextField } from '#ui/text-field.tsx';
import styles from './explanation.module.css';
import { useExplain } from './use-explain.ts';

/** Writes or rewrites the 情况说明 of a finding. */
export function ExplainDialog({ finding, onClose }: { finding: Finding; onClose: () => void }) {
  const { edit, findings, marks } = useWords();
  const words = edit.explanation;
  const { explain, lastBy } = useExplain(finding);
  const { standings } = useOpenFindings();
  const written = standings.get(finding.id)?.explanation;
  const [missing, setMissing] = useState(false);
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answers = new FormData(event.currentTarget);
    const reason = String(answers.get('reason')).trim();
    if (reason === '') {
      setMissing(true);
      return;
    }
    explain({ reason, by: String(answers.get('by')).trim() });
    onClose();
  };
  const acts = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button look="primary" type="submit" form={id}>
        {words.keep}
      </Button>
    </>
  );
  return (
    <Dialog title={words.title} acts={acts} onClose={onClose}>
      <form id={id} className={styles.form} noValidate onSubmit={submit}>
        <p className={styles.about}>{marks.sentence(findings.say(finding.message))}</p>
        <label className={styles.label} htmlFor={`${id}-reason`}>
          {words.reason}
        </label>
        <textarea
          id={`${id}-reason`}
          className={styles.reason}
          name="reason"
          rows={4}
          defaultValue={written?.reason ?? ''}
          aria-describedby={`${id}-hint`}
          aria-invalid={missing}
          data-first
        />
        <p id={`${id}-hint`} className={styles.hint}>
          {words.reasonHint}
        </p>
        <p className={styles.problem} role="alert">
          {missing && words.reasonMissing}
        </p>
        <TextField
          label={words.by}
          name="by"
          defaultValue={written?.by ?? lastBy()}
          maxLength={40}
        />
      </form>
    </Dialog>
  );
}
