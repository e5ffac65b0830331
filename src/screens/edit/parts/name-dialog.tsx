import { type FormEvent, useId, useState } from 'react';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextField } from '#ui/text-field.tsx';
import styles from './parts.module.css';

export interface NameDialogProps {
  title: string;
  hint: string;
  /** What the heading begins with. */
  initial?: string;
  onName: (name: string) => void;
  onClose: () => void;
}

/** Asks for the heading of a new part. */
export function NameDialog({ title, hint, initial = '', onName, onClose }: NameDialogProps) {
  const { parts } = useWords().edit;
  const form = useId();
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name')).trim();
    if (name === '' || name === initial.trim()) setMissing(true);
    else onName(name);
  };
  const acts = (
    <>
      <Button onClick={onClose}>{parts.cancel}</Button>
      <Button look="primary" type="submit" form={form}>
        {parts.confirm}
      </Button>
    </>
  );
  return (
    <Dialog title={title} acts={acts} onClose={onClose}>
      <form id={form} noValidate onSubmit={submit}>
        <TextField
          label={parts.heading}
          hint={hint}
          name="name"
          defaultValue={initial}
          maxLength={80}
          data-first
          aria-invalid={missing}
        />
        <p className={styles.problem} role="alert">
          {missing && parts.nameMissing}
        </p>
      </form>
    </Dialog>
  );
}
