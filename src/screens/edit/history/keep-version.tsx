import { type FormEvent, useEffect, useRef, useState } from 'react';
import { reasonOf } from '#session/stored.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { useWords } from '#session/use-words.tsx';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/text-field.tsx';
import { useToast } from '#ui/toast.tsx';
import styles from './history.module.css';
import { useHistoryWords } from './history-words.ts';

/** 保存版本: the report as it stands now, under a name. */
export function KeepVersion() {
  const words = useHistoryWords();
  const [naming, setNaming] = useState(false);
  return (
    <div className={styles.keep}>
      {naming ? (
        <NameForm onDone={() => setNaming(false)} />
      ) : (
        <Button onClick={() => setNaming(true)}>{words.keep}</Button>
      )}
    </div>
  );
}

function NameForm({ onDone }: { onDone: () => void }) {
  const words = useHistoryWords();
  const { sayProblem } = useWords();
  const { versions } = useReportSession();
  const toast = useToast();
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const keep = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = field.current?.value.trim() ?? '';
    if (name === '') return setProblem(words.nameMissing);
    try {
      await versions.keep(name);
      toast({ text: words.kept(name) });
      onDone();
    } catch (reason) {
      const said = sayProblem({ id: 'store.failed', values: { reason: reasonOf(reason) } });
      setProblem(`${words.notKept}：${said}。`);
    }
  };
  return (
    <form className={styles.naming} onSubmit={(event) => void keep(event)}>
      <TextField ref={field} label={words.name} hint={words.nameHint} maxLength={60} />
      <p className={styles.problem} role="alert">
        {problem}
      </p>
      <div className={styles.acts}>
        <Button type="submit" look="primary" size="small">
          {words.confirm}
        </Button>
        <Button size="small" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
