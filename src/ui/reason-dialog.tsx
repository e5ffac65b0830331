import { type FormEvent, useId, useState } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import styles from './reason-dialog.module.css';
import { TextField } from './text-field.tsx';

/** What someone says, and who says it. */
export interface GivenReason {
  reason: string;
  by: string;
}

export interface ReasonDialogProps {
  /** What a reason is given for. */
  about: string;
  words: Readonly<
    Record<'title' | 'reason' | 'reasonHint' | 'reasonMissing' | 'by' | 'keep' | 'cancel', string>
  >;
  /** What stands there already. */
  given: GivenReason;
  onKeep: (given: GivenReason) => void;
  onClose: () => void;
}

/** Asks for a reason and a name; without a reason it says so and stays. */
export function ReasonDialog({ about, words, given, onKeep, onClose }: ReasonDialogProps) {
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
    onKeep({ reason, by: String(answers.get('by')).trim() });
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
        <p className={styles.about}>{about}</p>
        <label className={styles.label} htmlFor={`${id}-reason`}>
          {words.reason}
        </label>
        <textarea
          id={`${id}-reason`}
          className={styles.reason}
          name="reason"
          rows={4}
          defaultValue={given.reason}
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
        <TextField label={words.by} name="by" defaultValue={given.by} maxLength={40} />
      </form>
    </Dialog>
  );
}
