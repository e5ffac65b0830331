import { useReportSession } from '#session/use-report-session.tsx';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import styles from './signing.module.css';
import { useSigningWords } from './signing-words.ts';

export interface CirculationRowProps {
  at: number;
  all: number;
  /** What the step is called in sentences. */
  name: string;
  onMove: (by: number) => void;
  onRemove: () => void;
}

/** One step of the 流转记录; each field left is one step of the history. */
export function CirculationRow({ at, all, name, onMove, onRemove }: CirculationRowProps) {
  const { circulation: words } = useSigningWords();
  return (
    <li className={styles.step} aria-label={name}>
      <div className={styles.stepHead}>
        <StepField at={at} part="name" step={name} />
        <Button
          look="quiet"
          size="small"
          square
          aria-label={words.up(name)}
          disabled={at === 0}
          onClick={() => onMove(-1)}
        >
          <Icon name="up" />
        </Button>
        <Button
          look="quiet"
          size="small"
          square
          aria-label={words.down(name)}
          disabled={at === all - 1}
          onClick={() => onMove(1)}
        >
          <Icon name="down" />
        </Button>
        <Button look="quiet" size="small" square aria-label={words.remove(name)} onClick={onRemove}>
          <Icon name="close" />
        </Button>
      </div>
      <StepField at={at} part="person" step={name} />
      <StepField at={at} part="at" step={name} />
      <StepField at={at} part="opinion" step={name} />
    </li>
  );
}

interface StepFieldProps {
  at: number;
  part: 'name' | 'person' | 'at' | 'opinion';
  step: string;
}

function StepField({ at, part, step }: StepFieldProps) {
  const { circulation: words } = useSigningWords();
  const { form, record } = useReportSession();
  const { onBlur, ...field } = form.register(`circulation.${at}.${part}`);
  const left = async (event: { target: unknown; type?: unknown }) => {
    await onBlur(event);
    record(words.changed(step));
  };
  const marks = {
    ...field,
    className: styles[part],
    placeholder: words.parts[part],
    'aria-label': part === 'name' ? words.parts.name : words.partOf(words.parts[part], step),
    autoComplete: 'off',
    onBlur: left,
  };
  return part === 'opinion' ? <textarea rows={2} {...marks} /> : <input type="text" {...marks} />;
}
