import { useWatch } from 'react-hook-form';
import type { CirculationStep } from '#domain/report.ts';
import { approval } from '#i18n/check-sheet.zh-cn.ts';
import {
  blankStep,
  circulationChanges,
  stepMoved,
  stepsInOrder,
} from '#session/circulation-acts.ts';
import { useReportSession } from '#session/use-report-session.tsx';
import { Button } from '#ui/button.tsx';
import { CirculationRow } from './circulation-row.tsx';
import styles from './signing.module.css';
import { useSigningWords } from './signing-words.ts';

/** 流转记录: who said what on the way to publication. A list; nothing waits for it. */
export function CirculationTab() {
  const { circulation: words } = useSigningWords();
  const { form, template, apply } = useReportSession();
  const steps = useWatch({ control: form.control, name: 'circulation' });
  const local = template.local?.circulation ?? [];
  const change = (label: string, after: readonly CirculationStep[]) => {
    const changes = circulationChanges(form.getValues('circulation'), after);
    if (changes.length > 0) apply({ label, changes });
  };
  const [offered, offer] =
    local.length > 0 ? [local, words.fromLocal] : [approval.steps, words.fromUsual];
  const nameOf = (at: number) => words.stepName(steps[at]?.name ?? '', at + 1);
  return (
    <div className={styles.scroll}>
      <p className={styles.hint}>{words.hint}</p>
      <ol>
        {steps.map((_, at) => (
          <CirculationRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is the place of its fields in the form.
            key={at}
            at={at}
            all={steps.length}
            name={nameOf(at)}
            onMove={(by) => change(words.moved(nameOf(at)), stepMoved(steps, at, by))}
            onRemove={() =>
              change(
                words.removed(nameOf(at)),
                steps.filter((__, index) => index !== at),
              )
            }
          />
        ))}
      </ol>
      <div className={styles.acts}>
        <Button size="small" onClick={() => change(words.added, [...steps, blankStep()])}>
          {words.add}
        </Button>
        <Button
          size="small"
          look="quiet"
          onClick={() => change(offer, stepsInOrder(steps, offered))}
        >
          {offer}
        </Button>
      </div>
    </div>
  );
}
